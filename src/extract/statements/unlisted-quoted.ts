import { barePhrase, type Phrase } from '../actors/phrase.ts'
import type { FrameStart } from './frame.ts'
import { wordAt, type Reading } from './reading.ts'

/** So many words in quotation marks may be the name of somebody whom no list knows. */
const LONGEST = 4

/** «علمت "الفجر" أن»: words in quotation marks between a verb and its clause name who speaks, where nobody else is known to. */
export function unlistedQuoted(
  reading: Reading,
  { from, circumstantial }: FrameStart,
  { open, close, subject }: { open: number; close: number; subject: Phrase | null },
): Phrase | null {
  const isName = subject === null && !circumstantial && open === from && close - open <= LONGEST + 1
  const opens = wordAt(reading, close + 1)?.complementiser?.conjunction === ''
  return isName && opens ? barePhrase('generic', open + 1, close) : null
}
