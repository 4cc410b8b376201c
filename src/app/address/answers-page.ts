import { RELATIONS } from '../../extract/index.ts'
import { ALL_ANSWERS, ANSWER_FORMS, ANSWER_TOPICS, type AnswersWanted } from '../answers-wanted.ts'
import type { AddressPart } from './part.ts'

/** What the page of answers shows. */
export const answersPage: AddressPart<AnswersWanted> = {
  write: writeAnswers,
  read: readAnswers,
  of: ({ answers }) => answers.wanted,
  take({ answers }, value) {
    answers.wanted = value
  },
}

function writeAnswers(query: URLSearchParams, { topic, form, relations }: AnswersWanted): void {
  if (topic !== ALL_ANSWERS.topic) query.set('show', topic)
  if (form !== null) query.set('as', form)
  for (const relation of relations) query.append('only-relation', relation)
}

function readAnswers(query: URLSearchParams): AnswersWanted {
  const relations = query.getAll('only-relation')
  return {
    topic: ANSWER_TOPICS.find((known) => known === query.get('show')) ?? ALL_ANSWERS.topic,
    form: ANSWER_FORMS.find((known) => known === query.get('as')) ?? null,
    relations: RELATIONS.filter((known) => relations.includes(known)),
  }
}
