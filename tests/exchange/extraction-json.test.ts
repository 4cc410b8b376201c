import { expect, test } from 'vitest'
import { extractionPieces } from '../../src/exchange/extraction-json.ts'
import { conversation } from '../graph/conversation.ts'

test('the pieces are the document', () => {
  expect(JSON.parse([...extractionPieces(conversation())].join(''))).toEqual(conversation())
})

test('an empty document is one too', () => {
  const empty = conversation({
    documents: [],
    actors: [],
    issues: [],
    statements: [],
    stances: [],
    replies: [],
  })
  expect(JSON.parse([...extractionPieces(empty)].join(''))).toEqual(empty)
})

test('every entry has a line of its own', () => {
  const lines = [...extractionPieces(conversation())].join('').split('\n')
  expect(lines.filter((line) => line.startsWith('{"id":"refusal"'))).toHaveLength(1)
})
