import { isIgnorable } from './fold.ts'

/** What a UTF-16 code unit is for the tokeniser. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
const MARK = 3
export const LINE_END = 4
/** A diacritic or tatweel: part of the word it stands in. */
export const JOINER = 5
export const HIGH_SURROGATE = 6
export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5 | 6

const LETTERS = /^\p{L}$/u
const DIGITS = /^\p{Nd}$/u
/** Underscore joins the words of a hashtag; the hash sign itself says nothing. */
const SPACES = /^[\s_#\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]$/u

const classes = new Uint8Array(0x10000).fill(255)

/** The class of a code unit; computed once for each. */
export function classOf(code: number): CharacterClass {
  const known = classes[code] ?? 255
  if (known !== 255) return known as CharacterClass
  const found = classify(code)
  classes[code] = found
  return found
}

function classify(code: number): CharacterClass {
  if (code === 10 || code === 0x2028 || code === 0x2029) return LINE_END
  if (code >= 0xd800 && code <= 0xdbff) return HIGH_SURROGATE
  const character = String.fromCharCode(code)
  if (SPACES.test(character)) return SPACE
  if (isIgnorable(code)) return JOINER
  if (LETTERS.test(character)) return LETTER
  return DIGITS.test(character) ? DIGIT : MARK
}
