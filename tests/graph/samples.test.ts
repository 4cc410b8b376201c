import { expect, test } from 'vitest'
import { bundledLexicon, extract } from '../../src/extract/index.ts'
import { answerChain } from '../../src/graph/answers.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { nodesOf } from '../../src/graph/entries.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { select } from '../../src/graph/select.ts'
import { statementsBehindEdge } from '../../src/graph/statements.ts'
import { sampleReports } from '../fixtures/sample-reports.ts'

const extraction = extract(sampleReports(), bundledLexicon())
const graph = buildGraph(extraction)
const visible = select(graph, NO_FILTERS)

test('all that is extracted from the sample reports is in the graph and on the map', () => {
  expect(nodesOf(graph, 'statement')).toHaveLength(extraction.statements.length)
  expect(visible.statements).toHaveLength(extraction.statements.length)
  expect(visible.edges.flatMap(({ stances }) => stances).sort()).toEqual(
    extraction.stances.map(({ id }) => id).sort(),
  )
})

test('every edge leads back to statements, and these to words of a report', () => {
  const texts = new Map(extraction.documents.map(({ id, text }) => [id, text]))
  expect(visible.edges.length).toBeGreaterThan(0)
  for (const edge of visible.edges) {
    const statements = statementsBehindEdge(graph, edge)
    expect(statements.map(({ id }) => id).sort()).toEqual([...edge.statements].sort())
    const words = statements.flatMap(({ document, content }) =>
      content.map((span) => texts.get(document)?.slice(...span)),
    )
    for (const text of words) expect(text).toMatch(/\p{L}/u)
  }
})

test('the chain of every reply holds the answer and the answered', () => {
  for (const { id, from, to } of extraction.replies) {
    expect(answerChain(graph, from).earlier.map(({ reply }) => reply.id)).toContain(id)
    if (to !== null) expect(answerChain(graph, to).later.map(({ reply }) => reply.id)).toContain(id)
  }
})
