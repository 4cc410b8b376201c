import type { Relation } from '../extract/index.ts'

/** What the page of answers shows: who answered whom, or what nobody answered. */
export const ANSWER_TOPICS = ['answers', 'unanswered'] as const
export type AnswerTopic = (typeof ANSWER_TOPICS)[number]

/** How it shows it: on a time axis, or as sentences one below the other. */
export const ANSWER_FORMS = ['lanes', 'list'] as const
export type AnswerForm = (typeof ANSWER_FORMS)[number]

/** What is wanted of the page of answers, as plain data: it goes into the address as it is. */
export interface AnswersWanted {
  readonly topic: AnswerTopic
  /** Null until somebody chooses: then the size of the window decides. */
  readonly form: AnswerForm | null
  /** None for all. */
  readonly relations: readonly Relation[]
}

export const ALL_ANSWERS: AnswersWanted = { topic: 'answers', form: null, relations: [] }
