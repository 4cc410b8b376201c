import { describe, expect, test } from 'vitest'
import { narrow } from '../../src/exchange/narrow.ts'
import { checkExtraction } from '../../src/exchange/read-extraction.ts'
import type { Extraction } from '../../src/extract/index.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS, type Filters } from '../../src/graph/filters.ts'
import { select } from '../../src/graph/select.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'

const whole = goldExtraction()
const leaving = (filters: Partial<Filters>, extraction: Extraction = whole) => {
  const visible = select(buildGraph(extraction), { ...NO_FILTERS, ...filters })
  return { visible, left: narrow(extraction, visible) }
}
const ids = (items: readonly { readonly id: string }[]): readonly string[] =>
  items.map(({ id }) => id).toSorted()

test('without filters no statement, stance, reply or report goes', () => {
  const { left } = leaving({})
  expect(left.statements).toEqual(whole.statements)
  expect(left.stances).toEqual(whole.stances)
  expect(left.replies).toEqual(whole.replies)
})

describe.each<[string, Partial<Filters>]>([
  ['refusals', { acts: ['reject'] }],
  ['criticism', { polarities: [-1] }],
  ['one report', { reports: [whole.documents[1]?.id ?? ''] }],
  ['persons', { actorTypes: ['person'] }],
  ['answers', { answers: 'linked' }],
  ['nothing', { acts: ['threaten'], outlets: ['nobody'] }],
])('what the filters leave of %s', (_, filters) => {
  const { visible, left } = leaving(filters)

  test('is all that is in it', () => {
    expect(ids(left.statements)).toEqual(ids(visible.statements))
    expect(ids(left.stances)).toEqual(ids(visible.stances))
    expect(ids(left.replies)).toEqual(ids(visible.replies))
  })

  test('is an extraction whose every id and span resolves', () => {
    expect(() => buildGraph(checkExtraction(structuredClone(left)))).not.toThrow()
    const [actors, statements] = [new Set(ids(left.actors)), new Set(ids(left.statements))]
    const reports = new Set(ids(left.documents))
    expect(left.actors.flatMap(({ memberOf }) => memberOf).filter((id) => !actors.has(id))).toEqual([])
    expect(left.statements.filter(({ within }) => within !== null && !statements.has(within))).toEqual([])
    expect(
      left.actors.flatMap(({ mentions }) => mentions).filter((one) => !reports.has(one.document)),
    ).toEqual([])
  })
})

test('where the first telling goes, the next one is told again by the others', () => {
  const [first, second, third] = whole.statements
  if (!first || !second || !third) throw new Error('too few statements')
  const told: Extraction = {
    ...whole,
    statements: [first, { ...second, sameAs: first.id }, { ...third, sameAs: first.id, within: first.id }],
    stances: [],
    replies: [],
  }
  const left = narrow(told, { ...told, statements: told.statements.slice(1) })
  expect(left.statements.map(({ sameAs, within }) => [sameAs, within])).toEqual([
    [null, null],
    [second.id, null],
  ])
})

test('what a person did to a statement stays with it', () => {
  const review = { verdict: 'accepted', by: 'Mona', at: '2026-01-02T03:04:05.000Z' } as const
  const reviewed = { ...whole, statements: whole.statements.map((one) => ({ ...one, review })) }
  expect(leaving({ acts: ['reject'] }, reviewed).left.statements[0]?.review).toEqual(review)
})
