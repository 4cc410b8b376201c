import { expect, test } from 'vitest'
import type { Extraction } from '../../src/extract/index.ts'
import { agreementOf } from '../../src/corrections/agreement.ts'
import { align } from '../../src/corrections/align.ts'
import { applyCorrections } from '../../src/corrections/apply.ts'
import { keepOwn, takeOther } from '../../src/corrections/take-side.ts'
import type { Change } from '../../src/corrections/types.ts'
import { by, coded, correct, named, referenceTo } from './coding.ts'

const base = coded()
const to = (id: string) => referenceTo(base, id)

/** Takes the other side of every difference, and tells what differs still. */
function differencesAfterTaking(other: Extraction): readonly (readonly string[])[] {
  const own = applyCorrections(base, [])
  const aligned = align(own.extraction, other)
  let count = 0
  const changes = agreementOf(aligned.one, aligned.other).differences.flatMap((difference) =>
    takeOther(difference, { ...aligned, references: own.references, newId: () => `new-${count++}` }),
  )
  const { extraction, stale } = correct(base, ...changes)
  expect(stale).toEqual([])
  const after = align(extraction, other)
  return agreementOf(after.one, after.other).differences.map((difference) => difference.in)
}

test.each([
  ['act', { kind: 'set-act', statement: to('call'), act: 'threaten' }],
  ['speaker', { kind: 'set-speaker', statement: to('call'), speaker: named('factions') }],
  ['stance', { kind: 'set-stance', statement: to('call'), target: named('spokesman'), polarity: -1 }],
  ['no stance', { kind: 'set-stance', statement: to('warning'), target: named('factions'), polarity: null }],
  ['rejected statement', { kind: 'reject-statement', statement: to('denial') }],
] satisfies [string, Change][])('the %s of another coder is taken over', (_, change) => {
  const { extraction } = correct(base, change)
  expect(agreementOf(base, extraction).differences).toHaveLength(1)
  expect(differencesAfterTaking(extraction)).toEqual([])
})

test('a statement that the other coder added is taken over with its new speaker and its stance', () => {
  const actor = { id: 'added-x', name: { ar: 'وسيط', en: null }, type: 'person' } as const
  const { extraction } = correct(
    base,
    { kind: 'add-actor', actor },
    {
      kind: 'add-statement',
      statement: {
        document: base.documents[0]?.id ?? '',
        speaker: { kind: 'actor', id: 'added-x', name: 'وسيط' },
        speakerSpan: null,
        cue: [150, 154],
        content: [[155, 170]],
        mode: 'indirect',
        act: 'request',
        stances: [{ target: named('factions'), polarity: 1 }],
      },
    },
  )
  expect(extraction.stances.at(-1)).toMatchObject({ holder: 'added-x', target: 'factions', polarity: 1 })
  expect(differencesAfterTaking(extraction)).toEqual([])
})

test('a stance on an issue that only the other coder has is taken over, and the issue once', () => {
  const issue = { id: 'added-y', label: { ar: 'ممر إنساني', en: null } }
  const target = { kind: 'issue', id: issue.id, label: issue.label.ar } as const
  const { extraction } = correct(
    base,
    { kind: 'add-issue', issue },
    { kind: 'set-stance', statement: to('call'), target, polarity: 1 },
    { kind: 'set-stance', statement: to('warning'), target, polarity: -1 },
  )
  expect(agreementOf(base, extraction).differences).toHaveLength(2)
  expect(differencesAfterTaking(extraction)).toEqual([])
})

test('what is kept is accepted, so that the record shows that somebody looked', () => {
  const { extraction } = correct(base, { kind: 'set-act', statement: to('call'), act: 'threaten' })
  const [difference] = agreementOf(base, extraction).differences
  const { references } = applyCorrections(base, [])
  const changes = difference ? keepOwn(difference, { references }) : []
  expect(changes).toEqual([{ kind: 'accept-statement', statement: to('call') }])
})

test('reports are the same where their texts are, and those of one coder alone are left out', () => {
  const texts = (extraction: Extraction, texts: readonly string[]): Extraction => ({
    ...extraction,
    documents: extraction.documents.map((report, index) => ({ ...report, text: texts[index] ?? '' })),
  })
  const rename = (id: string): string => `other-${id}`
  const one = texts(base, ['أ'.repeat(200), 'ب'.repeat(200)])
  const other = texts(base, ['ج'.repeat(200), 'ب'.repeat(200)])
  const renamed: Extraction = {
    ...other,
    documents: other.documents.map((report) => ({ ...report, id: rename(report.id) })),
    statements: other.statements.map((one) => ({ ...one, document: rename(one.document) })),
  }
  const aligned = align(one, renamed)
  const [, shared] = base.documents
  expect(aligned.one.documents.map(({ id }) => id)).toEqual([shared?.id])
  expect(aligned.other.documents.map(({ id }) => id)).toEqual([shared?.id])
  expect(aligned.left).toEqual({ one: 1, other: 1 })
  expect(agreementOf(aligned.one, aligned.other)).toMatchObject({
    shared: base.statements.filter(({ document }) => document === shared?.id).length,
    differences: [],
  })
})

test('an actor that each coder added for himself is one where the name is', () => {
  const added = (id: string): Extraction =>
    applyCorrections(base, [
      by({ kind: 'add-actor', actor: { id, name: { ar: 'وسيط', en: null }, type: 'person' } }, 'a'),
      by({ kind: 'set-speaker', statement: to('call'), speaker: { kind: 'actor', id, name: 'وسيط' } }, 'b'),
    ]).extraction
  const { one, other } = align(added('added-1'), added('added-2'))
  expect(agreementOf(one, other).differences).toEqual([])
})
