import { fold } from './fold.ts'

/** A text as a list's own search compares it: its words folded, each behind a blank. */
export function foldWords(text: string): string {
  return text
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ` ${fold(word)}`)
    .join('')
}

/** Whether each word that was typed begins a word of a folded text. Nothing typed matches everything. */
export function matches(folded: string, typed: string): boolean {
  return foldWords(typed)
    .split(' ')
    .every((word) => word === '' || folded.includes(` ${word}`))
}
