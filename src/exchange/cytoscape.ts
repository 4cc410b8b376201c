import type { Extraction } from '../extract/index.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, valuesOf, type Attribute } from './attributes.ts'
import { networkOf } from './network.ts'

/** The network as Cytoscape.js JSON, which Cytoscape (desktop) opens as well: elements with flat data. */
export function writeCytoscapeJson(extraction: Extraction): string {
  const { nodes, edges } = networkOf(extraction)
  const elements = {
    nodes: nodes.map((node) => ({
      data: { id: node.id, name: node.label, ...valuesOf(NODE_ATTRIBUTES, node) },
    })),
    edges: edges.map((edge) => ({
      data: {
        id: edge.id,
        source: edge.source,
        target: edge.target,
        weight: edge.weight,
        ...valuesOf(EDGE_ATTRIBUTES, edge),
      },
    })),
  }
  return JSON.stringify({ data: { name: 'Isnad' }, elements }, null, 1)
}

/** The network as CX2, the exchange form of Cytoscape and NDEx: aspects with declared columns and whole-number ids. */
export function writeCx2(extraction: Extraction): string {
  const { nodes, edges } = networkOf(extraction)
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]))
  const aspects = {
    attributeDeclarations: [
      {
        networkAttributes: { name: { d: 'string' } },
        nodes: { id: { d: 'string' }, name: { d: 'string' }, ...declared(NODE_ATTRIBUTES) },
        edges: { id: { d: 'string' }, weight: { d: 'integer' }, ...declared(EDGE_ATTRIBUTES) },
      },
    ],
    networkAttributes: [{ name: 'Isnad' }],
    nodes: nodes.map((node, id) => ({
      id,
      v: { id: node.id, name: node.label, ...valuesOf(NODE_ATTRIBUTES, node) },
    })),
    edges: edges.map((edge, id) => ({
      id,
      s: numbers.get(edge.source),
      t: numbers.get(edge.target),
      v: { id: edge.id, weight: edge.weight, ...valuesOf(EDGE_ATTRIBUTES, edge) },
    })),
  }
  const entries = Object.entries(aspects)
  return JSON.stringify([
    { CXVersion: '2.0', hasFragments: false },
    { metaData: entries.map(([name, items]) => ({ name, elementCount: items.length })) },
    ...entries.map(([name, items]) => ({ [name]: items })),
    { status: [{ success: true }] },
  ])
}

function declared<Item>(attributes: readonly Attribute<Item>[]): Record<string, { readonly d: string }> {
  return Object.fromEntries(attributes.map(({ name, type }) => [name, { d: type }]))
}
