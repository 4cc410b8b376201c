import type { Phrase } from '../actors/phrase.ts'
import { nounEnd } from './noun-end.ts'
import { prepositionOf } from './prepositions.ts'
import { wordAt, type Reading } from './reading.ts'

const ADDRESSING = /^مخاطب(?:ا|ه|ين|ات)$/
const TURNING = /^(?:متوجه|موجه)(?:ا|ه|ين|ات)$/
/** «موجها كلامه إلى»: what is turned to somebody. */
const SPEECH = /^(?:كلام|حديث|خطاب|رسالت|سوال)(?:ه|ها|هم)$/

/**
 * «قال مخاطبا الوزير», «قالت متوجهة إلى النواب», «قال موجها كلامه للسفير»: whom somebody speaks to, who is never who
 * speaks. Null where no such words stand at a token.
 */
export function addressedAt(
  reading: Reading,
  at: number,
  end: number,
): { readonly phrase: Phrase | null; readonly last: number } | null {
  const key = wordAt(reading, at)?.key ?? ''
  if (ADDRESSING.test(key)) return nounAt(reading, at + 1, end)
  if (!TURNING.test(key)) return null
  const from = SPEECH.test(wordAt(reading, at + 1)?.key ?? '') ? at + 2 : at + 1
  const word = wordAt(reading, from)
  if (word?.key === 'الي') return nounAt(reading, from + 1, end)
  return word && prepositionOf(word, reading.finder.at(from)) === 'ل' ? nounAt(reading, from, end) : null
}

function nounAt(reading: Reading, at: number, end: number): { phrase: Phrase | null; last: number } {
  const phrase = reading.finder.at(at)
  return { phrase, last: phrase?.last ?? nounEnd(reading, at, end) }
}
