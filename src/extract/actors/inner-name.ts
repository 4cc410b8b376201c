import { isComma } from '../text/marks.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

const LONGEST_PLACE = 6

/** «المتحدث باسم الوزارة في الشرق الأوسط، سمير النجار»: the name behind the place of an office and a comma. */
export function nameBehindPlace(finder: PhraseFinder, from: number): Phrase | null {
  const place = finder.text.tokens[from]?.word.key === 'في' ? placeEnd(finder, from) : null
  return place === null ? null : fullName(finder, place + 1)
}

function placeEnd({ text: { tokens } }: PhraseFinder, from: number): number | null {
  for (let at = from + 1; at < from + LONGEST_PLACE; at++) {
    const word = tokens[at]?.word
    if (isComma(tokens[at])) return at
    if (word?.kind !== 'word' || word.complementiser || word.verbs.length > 0) return null
  }
  return null
}

/** A full name at a token, with nothing written on to it. */
function fullName(finder: PhraseFinder, at: number): Phrase | null {
  const phrase = finder.at(at)
  const isPerson = phrase?.name != null && (phrase.kind === 'person' || finder.isPerson(phrase))
  return isPerson && phrase.title === null && phrase.conjunction + phrase.preposition === '' ? phrase : null
}

/** A second title with the name: «قائد القوات الروسية، الجنرال فاليري جيراسيموف». */
export function innerName(finder: PhraseFinder, at: number): Phrase | null {
  const phrase = finder.at(at)
  const titled =
    ['rank', 'honorific', 'spokesperson'].includes(phrase?.title?.kind ?? '') || isSpokesperson(finder, at)
  return phrase && titled && phrase.name !== null && phrase.conjunction === '' && phrase.preposition === ''
    ? phrase
    : null
}

/** Whether «المتحدث» or «الناطق» stands at a token. */
export function isSpokesperson({ text }: PhraseFinder, at: number): boolean {
  return /^ال(?:ناطق|متحدث)ه?$/.test(text.tokens[at]?.word.key ?? '')
}
