/**
 * Folds spelling for search: what people type is seldom what a report writes. Two grades: `fold` unites the
 * writings of one word; `foldSounds` unites the transliterations of one foreign sound as well, and is for names alone.
 */

/** Diacritics (decomposed hamza and madda among them), superscript alef, Quranic marks, tatweel, direction marks. */
const UNHEARD =
  /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0300-\u036F\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

type Unions = readonly (readonly [letters: RegExp, one: string])[]

/** Letters that one word is written with now and then. Hamza on a seat has gone with the diacritics. */
const SAME_LETTER: Unions = [
  [/[ٱٲٳ]/g, 'ا'],
  [/[ىیې]/g, 'ي'],
  [/[ةھہ]/g, 'ه'],
  [/ک/g, 'ك'],
  [/ء/g, ''],
]

/** Letters that stand for one foreign sound: g (شويغو, شويجو, غراهام, كراهام), p, v, ch, th. */
const SAME_SOUND: Unions = [
  [/[غجقگ]/g, 'ك'],
  [/پ/g, 'ب'],
  [/ڤ/g, 'ف'],
  [/چ/g, 'ش'],
  [/ث/g, 'ت'],
  [/[ظذ]/g, 'ز'],
]

const ARTICLE = /^(?:ال|لل)(?=..)/

const unite = (unions: Unions, word: string): string =>
  unions.reduce((text, [letters, one]) => text.replace(letters, one), word)

/** One word as search compares it, without its article; empty where nothing is left. */
export function fold(word: string): string {
  const bare = word.normalize('NFKD').replace(UNHEARD, '').toLowerCase()
  return unite(SAME_LETTER, bare).replace(ARTICLE, '')
}

/** One word of a name, however its foreign sounds are written. */
export const foldSounds = (word: string): string => unite(SAME_SOUND, fold(word))
