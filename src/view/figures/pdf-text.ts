import createBidi, { type Bidi } from 'bidi-js'
import type { Direction } from '../../i18n/language.ts'
import { isArabic as isArabicLetter } from './font-files.ts'

/** What is set in one go: letters of one font and one direction, in the order in which they are read. */
export interface Piece {
  readonly text: string
  readonly isArabic: boolean
}

/** Isolates and marks of direction: they have done their work when the order is known. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

let bidi: Bidi | undefined

/**
 * Cuts a line into pieces from left to right, by the Unicode bidirectional algorithm. A PDF has no direction of its
 * own: who writes it says where each piece stands. The letters of an Arabic word stay together, so that the font can
 * join them; a sign that mirrors is replaced by its mirror image.
 */
export function visualPieces(line: string, direction: Direction): readonly Piece[] {
  bidi ??= createBidi()
  const embedding = bidi.getEmbeddingLevels(line, direction)
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels)
  const pieces: { text: string; isArabic: boolean; isOpen: boolean }[] = []
  for (const index of bidi.getReorderedIndices(line, embedding)) {
    const letter = mirrored.get(index) ?? line[index] ?? ''
    if (letter === '' || INVISIBLE.test(letter)) continue
    const isReversed = (embedding.levels[index] ?? 0) % 2 === 1
    const one = { text: letter, isArabic: isArabicLetter(letter), isOpen: true }
    // A space can be of any width in print, and Arabic digits run the other way: each stands for itself.
    one.isOpen = letter !== ' ' && (isReversed || !one.isArabic)
    const last = pieces.at(-1)
    if (last?.isOpen !== true || !one.isOpen || last.isArabic !== one.isArabic) pieces.push(one)
    else last.text = one.isArabic ? letter + last.text : last.text + letter
  }
  return pieces.map(({ text, isArabic }) => ({ text, isArabic }))
}
