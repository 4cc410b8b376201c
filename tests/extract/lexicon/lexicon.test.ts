import { expect, test } from 'vitest'
import { bundledLexicon, LexiconError, readLexicon, TABLES } from '../../../src/extract/index.ts'
import { table, tablesWith } from './tables.ts'

const COLUMNS = 'id ar en aliases gender wikidata memberOf'
const SALEM = { id: 'salem', ar: 'سالم الحداد', gender: 'm' }

test('tables made by others stand beside the project’s own', () => {
  const own = readLexicon(tablesWith({ persons: table('persons', COLUMNS, SALEM) }))
  expect(own.actors.get('salem')).toMatchObject({ name: { ar: 'سالم الحداد', en: null }, type: 'person' })
  expect(own.actors.has('putin')).toBe(false)
  expect(bundledLexicon().actors.has('salem')).toBe(false)
})

test('a lexicon without a single word reads words all the same', () => {
  expect(readLexicon(tablesWith({})).word('قال')).toMatchObject({
    kind: 'word',
    verbs: [],
    complementiser: null,
  })
})

test.each(TABLES)('%s: a table without its columns is named', (name) => {
  const broken = { file: 'own.tsv', text: 'nothing\nx' }
  const read = () => readLexicon(tablesWith({ [name]: broken }))
  expect(read).toThrow(LexiconError)
  expect(read).toThrow(/^own\.tsv, row 1: no column /)
})

// An id that stands there twice silently becomes one actor with the names of both.
test.fails('not yet: an id that two rows share is named with file and row', () => {
  const persons = table('persons', COLUMNS, SALEM, { ...SALEM, ar: 'سالم النجار' })
  expect(() => readLexicon(tablesWith({ persons }))).toThrow('persons.tsv, row 3: ')
})
