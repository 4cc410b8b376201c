import type { Polarity, Relation } from '../types.ts'

/** How an answer stands toward the one whom it answers. */
export const ANSWERING: Readonly<Record<Relation, Polarity>> = {
  reject: -1,
  deny: -1,
  criticise: -1,
  agree: 1,
  answer: 0,
}
