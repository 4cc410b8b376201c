import { expect, test } from 'vitest'
import { findIssues } from '../../../src/app/search/find-issues.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'

const extraction = goldExtraction()
const truce = { id: 'truce', label: { ar: 'هدنة إنسانية في المدينة', en: 'A humanitarian truce' } }
const graph = buildGraph({ ...extraction, issues: [...extraction.issues, truce] })
const found = (query: string): boolean => findIssues(graph, query).some(({ id }) => id === truce.id)

test.each(['هدنة', 'الهدنه', 'انسان هدن', 'هُدنة إنسانيّة', 'truce', 'TRU huma', 'مدينة'])(
  '%s finds the truce',
  (query) => {
    expect(found(query)).toBe(true)
  },
)

test.each(['دنة', 'هدنة حلب', 'ruce', '؟', ''])('%j does not', (query) => {
  expect(found(query)).toBe(false)
})
