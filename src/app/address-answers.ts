import { RELATIONS } from '../extract/index.ts'
import { ALL_ANSWERS, ANSWER_FORMS, ANSWER_TOPICS, type AnswersWanted } from './answers-wanted.ts'

/** Writes what is not as the page of answers has it anyway. */
export function writeAnswers(query: URLSearchParams, { topic, form, relations }: AnswersWanted): void {
  if (topic !== ALL_ANSWERS.topic) query.set('show', topic)
  if (form !== null) query.set('as', form)
  for (const relation of relations) query.append('only-relation', relation)
}

/** Reads it; what it does not understand it leaves out. */
export function readAnswers(query: URLSearchParams): AnswersWanted {
  const relations = query.getAll('only-relation')
  return {
    topic: ANSWER_TOPICS.find((known) => known === query.get('show')) ?? ALL_ANSWERS.topic,
    form: ANSWER_FORMS.find((known) => known === query.get('as')) ?? null,
    relations: RELATIONS.filter((known) => relations.includes(known)),
  }
}
