import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { expect, test } from 'vitest'
import { writeCx2, writeCytoscapeJson } from '../../src/exchange/cytoscape.ts'
import { writeGexf } from '../../src/exchange/gexf.ts'
import { writeGraphml } from '../../src/exchange/graphml.ts'
import { networkOf } from '../../src/exchange/network.ts'
import { hostileExtraction } from './hostile.ts'

const extraction = hostileExtraction()
const network = networkOf(extraction)
const nodeIds = network.nodes.map(({ id }) => id).toSorted()
const edgeEnds = network.edges.map(({ source, target, weight }) => [source, target, weight]).toSorted()

test.each([
  ['GEXF', () => parseGexf(MultiDirectedGraph, writeGexf(extraction))],
  ['GraphML', () => parseGraphml(MultiDirectedGraph, writeGraphml(extraction))],
])('%s is read back by another library with all nodes, edges and weights', (_, read) => {
  const graph = read()
  expect(graph.nodes().toSorted()).toEqual(nodeIds)
  const ends = graph.mapEdges((_edge, { weight }: { weight?: unknown }, source, target) => [
    source,
    target,
    Number(weight),
  ])
  expect(ends.toSorted()).toEqual(edgeEnds)
})

test('GEXF says when each edge was', () => {
  const dated = network.edges.filter(({ days }) => days !== null)
  const starts = writeGexf(extraction).match(/<edge [^>]*start="\d{4}-\d\d-\d\d" end="\d{4}-\d\d-\d\d"/g)
  expect(starts).toHaveLength(dated.length)
})

test('Cytoscape JSON has an element for each', () => {
  const { elements } = JSON.parse(writeCytoscapeJson(extraction)) as {
    elements: { nodes: { data: { id: string } }[]; edges: { data: { source: string } }[] }
  }
  expect(elements.nodes.map(({ data }) => data.id).toSorted()).toEqual(nodeIds)
  expect(elements.edges.map(({ data }) => data.source).toSorted()).toEqual(
    network.edges.map(({ source }) => source).toSorted(),
  )
})

test('CX2 counts its aspects rightly, numbers its nodes, and declares every column that it uses', () => {
  interface Item {
    readonly id: number
    readonly s: number
    readonly t: number
    readonly v: Record<string, unknown>
  }
  const aspects = JSON.parse(writeCx2(extraction)) as Record<string, never>[]
  const { metaData, attributeDeclarations, nodes, edges } = Object.assign({}, ...aspects) as {
    metaData: { name: string; elementCount: number }[]
    attributeDeclarations: [{ nodes: object; edges: object }]
    nodes: Item[]
    edges: Item[]
  }
  expect(metaData).toContainEqual({ name: 'nodes', elementCount: nodes.length })
  expect(metaData).toContainEqual({ name: 'edges', elementCount: edges.length })
  const ids = new Set(nodes.map(({ id }) => id))
  expect(ids.size).toBe(network.nodes.length)
  expect(edges.every(({ s, t }) => ids.has(s) && ids.has(t))).toBe(true)
  const used = (items: Item[]): string[] => [...new Set(items.flatMap(({ v }) => Object.keys(v)))]
  expect(Object.keys(attributeDeclarations[0].nodes)).toEqual(expect.arrayContaining(used(nodes)))
  expect(Object.keys(attributeDeclarations[0].edges)).toEqual(expect.arrayContaining(used(edges)))
})
