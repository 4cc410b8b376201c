import { expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { byStrength, openingSize } from '../../src/graph/strongest.ts'
import { syntheticExtraction } from '../fixtures/synthetic-extraction.ts'
import { conversation } from './conversation.ts'

test('actors come by the statements that they make and that are about them, of equals by id', () => {
  // factions: 2 said, 2 about; ministry: 2 said, 2 about; council: 1 said; spokesman: 1 said.
  const graph = buildGraph(conversation())
  expect(byStrength(graph)).toEqual(['factions', 'ministry', 'council', 'spokesman'])
})

test('actors without a statement come last, and none is left out', () => {
  const { actors, ...rest } = syntheticExtraction({ actors: 300, statements: 200, replies: 0 })
  const ids = byStrength(buildGraph({ ...rest, actors }))
  expect(ids.toSorted()).toEqual(actors.map(({ id }) => id).toSorted())
  const speakers = new Set([
    ...rest.statements.map((one) => one.speaker),
    ...rest.stances.map((one) => one.target),
  ])
  const firstSilent = ids.findIndex((id) => !speakers.has(id))
  expect(ids.slice(firstSilent).some((id) => speakers.has(id))).toBe(false)
})

test('a map that can be read opens whole, a larger one with its strongest part', () => {
  const opening = (actors: number): number =>
    openingSize(buildGraph(syntheticExtraction({ actors, statements: 50, replies: 0 })))
  expect([opening(60), opening(250), opening(251), opening(2000)]).toEqual([60, 250, 200, 200])
})
