import { expect, test } from 'vitest'
import { PhraseTrie } from '../../../src/extract/lexicon/trie.ts'

const trie = new PhraseTrie<string>()
trie.add(['مجلس', 'الامن'], 'council')
trie.add(['مجلس', 'الامن', 'القومي'], 'national')
trie.add(['مجلس', 'الامن', 'القومي'], 'other')
trie.add(['الامن'], 'security')

/** The values at the end of a path of keys; undefined where the tree has no such path. */
function valuesAt(first: string, ...keys: string[]) {
  return keys.reduce((node, key) => node?.next(key), trie.start(first))?.values
}

test('a path of keys leads to what stands for its phrase', () => {
  expect(valuesAt('مجلس', 'الامن', 'القومي')).toEqual(['national', 'other'])
  expect(valuesAt('مجلس', 'الامن')).toEqual(['council'])
})

test('a phrase begun and not ended has no value', () => {
  expect(valuesAt('مجلس')).toEqual([])
  expect(valuesAt('مجلس', 'النواب')).toBeUndefined()
  expect(trie.start('القومي')).toBeUndefined()
})

test('a value stands once under a phrase, and nothing under an empty one', () => {
  const own = new PhraseTrie<string>()
  own.add(['قال'], 'a')
  own.add(['قال'], 'a')
  own.add([], 'b')
  expect(own.start('قال')?.values).toEqual(['a'])
  expect(own.start('')).toBeUndefined()
})
