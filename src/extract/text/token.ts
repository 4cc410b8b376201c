import type { Word } from '../lexicon/word.ts'

/** A word, number or mark at its place in the report's text. */
export interface Token {
  /** UTF-16 offsets into the report's text. */
  readonly start: number
  readonly end: number
  /** How many line ends stand between the token before and this one. */
  readonly lineEnds: number
  readonly word: Word
}
