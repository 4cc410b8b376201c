import { describe, expect, test } from 'vitest'
import { extractionPieces } from '../../src/exchange/extraction-json.ts'
import { readExtraction, UnreadableExtractionError } from '../../src/exchange/read-extraction.ts'
import type { Extraction } from '../../src/extract/index.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'
import { syntheticExtraction } from '../fixtures/synthetic-extraction.ts'
import { call, conversation, report } from '../graph/conversation.ts'

const written = (extraction: Extraction): string => [...extractionPieces(extraction)].join('')

/** What the reader says of a text that it refuses. */
function refusalOf(text: string): Pick<UnreadableExtractionError, 'problem' | 'place'> {
  try {
    readExtraction(text)
  } catch (error) {
    if (error instanceof UnreadableExtractionError) return { problem: error.problem, place: error.place }
    throw error
  }
  throw new Error('The text was not refused')
}

const documents = [report('first', { text: 'نص طويل بما يكفي لكل ما يشار إليه فيه' }), report('second')]
const sound = conversation({ documents, actors: conversation().actors, stances: [], replies: [] })

describe('what the program writes is read as it was', () => {
  test.each([
    ['annotated reports', goldExtraction()],
    ['a synthetic corpus', syntheticExtraction({ actors: 50, statements: 200 })],
  ])('%s', (_, extraction) => {
    expect(readExtraction(written(extraction))).toEqual(extraction)
  })

  test('with a byte-order mark before it', () => {
    const extraction = goldExtraction()
    expect(readExtraction(`\uFEFF${written(extraction)}`)).toEqual(extraction)
  })

  test('with fields that a later version has added', () => {
    const extraction = goldExtraction()
    const [first] = extraction.statements
    const statements = [{ ...first, tone: 'angry' }, ...extraction.statements.slice(1)]
    const read = readExtraction(JSON.stringify({ ...extraction, statements, made: 'today' }))
    expect(read.statements[0]).toMatchObject({ tone: 'angry' })
  })

  test('of a version that knew neither confidence nor what is the same', () => {
    const old = { ...call, cue: [0, 2], confidence: undefined, sameAs: undefined }
    const { statements } = readExtraction(JSON.stringify({ ...sound, statements: [old] }))
    expect(statements[0]).toMatchObject({ confidence: 1, sameAs: null })
  })
})

describe('what cannot be shown is refused, with the reason', () => {
  test.each([
    ['', { problem: 'not-json', place: null }],
    ['نص عادي', { problem: 'not-json', place: null }],
    [written(goldExtraction()).slice(0, -100), { problem: 'not-json', place: null }],
    ['null', { problem: 'not-an-extraction', place: null }],
    ['[1, 2]', { problem: 'not-an-extraction', place: null }],
    ['{"nodes": []}', { problem: 'not-an-extraction', place: null }],
    [JSON.stringify({ ...sound, version: 2 }), { problem: 'newer-version', place: null }],
    [JSON.stringify({ ...sound, actors: undefined }), { problem: 'malformed', place: 'actors' }],
  ])('%j', (text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal)
  })

  test.each<[string, object, string]>([
    ['an act that there is none of', { act: 'sing' }, 'statements.1.act'],
    ['a speaker that is missing', { speaker: undefined }, 'statements.1.speaker'],
    ['a day that no calendar has', { date: '2016-13-40' }, 'statements.1.date'],
    ['a span that ends before it begins', { cue: [4, 2] }, 'statements.1.cue'],
    ['a span before the text', { content: [[-1, 2]] }, 'statements.1.content.0.0'],
    ['a span beyond the text', { content: [[0, 9999]] }, 'statements.1'],
    ['a confidence above certainty', { confidence: 1.5 }, 'statements.1.confidence'],
  ])('%s', (_, change, place) => {
    const statements = [
      { ...call, cue: [0, 2] },
      { ...call, id: 'second', cue: [0, 2], ...change },
    ]
    expect(refusalOf(JSON.stringify({ ...sound, statements }))).toEqual({ problem: 'malformed', place })
  })
})
