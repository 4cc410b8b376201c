import { describe, expect, test } from 'vitest'
import { EMPTY_HISTORY, record, undo } from '../../src/corrections/history.ts'
import type { Change, Correction } from '../../src/corrections/types.ts'
import { parseJson, UnreadableExtractionError } from '../../src/exchange/read-extraction.ts'
import { migrate } from '../../src/projects/migrations.ts'
import { isProjectFile, readProjectFile, writeProjectFile } from '../../src/projects/project-file.ts'
import { by, coded, named, referenceTo } from '../corrections/coding.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'

const extraction = coded()
const statement = referenceTo(extraction, 'call')
const part = { id: 'part', name: { ar: 'جزء', en: null }, type: 'party' } as const

/** One change of every kind. */
const changes: readonly Change[] = [
  { kind: 'accept-statement', statement },
  { kind: 'reject-statement', statement },
  {
    kind: 'add-statement',
    statement: {
      document: 'first',
      speaker: named('council'),
      speakerSpan: null,
      cue: [0, 2],
      content: [[3, 5]],
      mode: 'act',
      act: 'deny',
    },
  },
  { kind: 'set-speaker', statement, speaker: named('council') },
  { kind: 'set-act', statement, act: 'accuse' },
  { kind: 'set-spans', statement: { kind: 'added', correction: '3' }, cue: [0, 1], content: [[2, 3]] },
  { kind: 'set-stance', statement, target: named('council'), polarity: null },
  { kind: 'move-stance', statement, from: named('council'), to: { kind: 'issue', id: 'i', label: 'قضية' } },
  { kind: 'link-answer', from: statement, to: statement, relation: 'agree' },
  { kind: 'unlink-answer', from: statement, to: null, toActor: named('council') },
  { kind: 'add-actor', actor: part },
  { kind: 'add-issue', issue: { id: 'i', label: { ar: 'قضية', en: null } } },
  { kind: 'describe-actor', actor: named('council'), details: { wikidata: null, type: 'medium' } },
  { kind: 'merge-actors', into: named('council'), merged: [named('ministry')] },
  { kind: 'split-actor', actor: named('council'), part, statements: [statement], mentions: [], about: [] },
  { kind: 'withdraw', correction: '1' },
]
const all = changes.map((change, index): Correction => by(change, `${index + 1}`))
const history = undo(all.reduce(record, EMPTY_HISTORY))
const project = { name: 'حلب', created: '2024-05-03T10:00:00.000Z', extraction, history }

describe('a project file', () => {
  test.each([
    ['a coded conversation', project],
    ['the annotated samples', { ...project, extraction: goldExtraction() }],
  ])('of %s is read back byte for byte', (_, given) => {
    const text = writeProjectFile(given)
    const read = readProjectFile(parseJson(text))
    expect(writeProjectFile(read)).toBe(text)
    expect(read).toMatchObject(given)
  })

  test('is told from other files', () => {
    expect(isProjectFile(parseJson(writeProjectFile(project)))).toBe(true)
    expect(isProjectFile(extraction)).toBe(false)
    expect(isProjectFile(null)).toBe(false)
  })

  test.each([
    ['a change that nobody knows', 'history.done.0.change.kind', { kind: 'sing' }],
    ['a change without what it changes', 'history.done.0.change.act', { kind: 'set-act', statement }],
  ])('with %s is refused with the place', (_, place, change) => {
    const broken = { ...project, history: { done: [{ ...all[0], change }], undone: [] } }
    const read = (): unknown => readProjectFile(parseJson(writeProjectFile(broken as never)))
    expect(read).toThrow(UnreadableExtractionError)
    expect(read).toThrow(place)
  })

  test('of the first version is read as it is', () => {
    const first = { ...(parseJson(writeProjectFile(project)) as object), version: 1 }
    expect(readProjectFile(first)).toMatchObject({ ...project, version: 2 })
  })

  test('of a later version is refused as such', () => {
    const later = { ...(parseJson(writeProjectFile(project)) as object), version: 99 }
    expect(() => readProjectFile(later)).toThrow('newer-version')
  })
})

test('an earlier version goes through every step up to this one', () => {
  const steps = {
    1: (file: object) => ({ ...file, second: true }),
    2: (file: object) => ({ ...file, third: true }),
  }
  expect(migrate({ version: 1 }, steps, 3)).toEqual({ version: 3, second: true, third: true })
  expect(() => migrate({ version: 1 }, {}, 3)).toThrow(UnreadableExtractionError)
  expect(() => migrate({}, steps, 3)).toThrow(UnreadableExtractionError)
})
