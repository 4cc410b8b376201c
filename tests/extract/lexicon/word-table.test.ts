import { expect, test } from 'vitest'
import type { Word } from '../../../src/extract/lexicon/word.ts'
import { WordTable } from '../../../src/extract/lexicon/word-table.ts'

/** A table whose words are their spellings, and the spellings that it had to look at. */
function spellings() {
  const seen: string[] = []
  const table = new WordTable((surface) => {
    seen.push(surface)
    return { surface } as Word
  })
  return { table, seen }
}

test('a word is found where it stands in a text, and looked at once', () => {
  const { table, seen } = spellings()
  const text = 'قال إنه قال'
  const first = table.at(text, 0, 3)
  expect(first.surface).toBe('قال')
  expect(table.at(text, 8, 11)).toBe(first)
  expect(table.at(text, 4, 7).surface).toBe('إنه')
  expect(seen).toEqual(['قال', 'إنه'])
})

test('many words are kept apart while the table grows', () => {
  const { table, seen } = spellings()
  const words = Array.from({ length: 50_000 }, (_one, at) => `كلمة${at.toString(36)}`)
  const found = words.map((word) => table.at(word, 0, word.length))
  expect(found.map(({ surface }) => surface)).toEqual(words)
  words.forEach((word, at) => {
    expect(table.at(word, 0, word.length)).toBe(found[at])
  })
  expect(seen).toHaveLength(words.length)
})

test('spellings with one hash are two words', () => {
  const { table } = spellings()
  // A known collision of FNV-1a with 32 bits.
  const [one, other] = ['costarring', 'liquid']
  expect(table.at(one, 0, one.length).surface).toBe(one)
  expect(table.at(other, 0, other.length).surface).toBe(other)
})

test('the table is emptied before it grows beyond all bounds, and goes on', () => {
  const { table } = spellings()
  const first = table.at('قال', 0, 3)
  for (let at = 0; at < 200_001; at++) {
    const word = `w${at}`
    expect(table.at(word, 0, word.length).surface).toBe(word)
  }
  expect(table.at('قال', 0, 3)).not.toBe(first)
  expect(table.at('قال', 0, 3).surface).toBe('قال')
})
