import { expect, test } from 'vitest'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { oncePerFilters } from '../../src/graph/once-per-filters.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'

const graph = buildGraph(goldExtraction())

test('the same graph and filters are worked out once, others anew', () => {
  let times = 0
  const counted = oncePerFilters(() => ({ times: ++times }))
  const denials = { ...NO_FILTERS, acts: ['deny'] } as const
  expect(counted(graph, NO_FILTERS)).toEqual({ times: 1 })
  expect(counted(graph, denials)).toEqual({ times: 2 })
  expect(counted(graph, NO_FILTERS)).toEqual({ times: 1 })
  expect(counted(buildGraph(goldExtraction()), NO_FILTERS)).toEqual({ times: 3 })
})
