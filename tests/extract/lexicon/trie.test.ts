import { expect, test } from 'vitest'
import { PhraseTrie, longestFrom } from '../../../src/extract/lexicon/trie.ts'

const trie = new PhraseTrie<string>()
trie.add(['مجلس', 'الامن'], 'council')
trie.add(['مجلس', 'الامن', 'القومي'], 'national')
trie.add(['مجلس', 'الامن', 'القومي'], 'other')
trie.add(['الامن'], 'security')

function find(...keys: string[]) {
  const start = trie.start(keys[0] ?? '')
  return start ? longestFrom(start, (offset) => keys[offset]) : null
}

test('the longest phrase wins', () => {
  expect(find('مجلس', 'الامن', 'القومي', 'قال')).toEqual({ length: 3, values: ['national', 'other'] })
  expect(find('مجلس', 'الامن', 'قال')).toEqual({ length: 2, values: ['council'] })
  expect(find('مجلس', 'الامن')).toEqual({ length: 2, values: ['council'] })
})

test('a phrase begun and not ended is none', () => {
  expect(find('مجلس')).toBeNull()
  expect(find('مجلس', 'النواب')).toBeNull()
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
