import { fold } from '../text/fold.ts'
import { addTo } from './maps.ts'
import { readTable, type TableSource } from './table.ts'

export const WORD_CLASSES = [
  'preposition', 'conjunction', 'complementiser', 'relative', 'demonstrative', 'negation', 'auxiliary', 'pronoun',
  'time', 'quantifier', 'venue', 'adverb', 'describing',
] as const // prettier-ignore
export type WordClass = (typeof WORD_CLASSES)[number]

/** Reads data/ar/function-words.tsv: the classes of each closed-class word by matching key. */
export function readClosedWords(source: TableSource): ReadonlyMap<string, readonly WordClass[]> {
  const found = new Map<string, WordClass[]>()
  readTable(source, ['word', 'class'], (row) => {
    addTo(found, fold(row.required('word')), row.oneOf('class', WORD_CLASSES))
  })
  return found
}

/** Whether a word is a relative pronoun and nothing else: من and ما are mostly not. */
export function isRelative(word: { readonly classes: readonly WordClass[] } | undefined): boolean {
  return word !== undefined && word.classes.includes('relative') && !word.classes.includes('preposition')
}
