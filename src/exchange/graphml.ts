import type { Extraction } from '../extract/index.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, valuesOf, type Attribute } from './attributes.ts'
import { networkOf, type NetworkEdge, type NetworkNode } from './network.ts'
import { writeXml, type XmlElement } from './xml.ts'

const NODE_COLUMNS: readonly Attribute<NetworkNode>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  ...NODE_ATTRIBUTES,
]

const EDGE_COLUMNS: readonly Attribute<NetworkEdge>[] = [
  { name: 'weight', type: 'integer', of: ({ weight }) => weight },
  ...EDGE_ATTRIBUTES,
]

/** The network as plain GraphML (http://graphml.graphdrawing.org), which igraph, NetworkX, yEd and visone read. */
export function writeGraphml(extraction: Extraction): string {
  const { nodes, edges } = networkOf(extraction)
  return writeXml({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [...keys('node', NODE_COLUMNS), ...keys('edge', EDGE_COLUMNS)],
      graph: {
        '@id': 'isnad',
        '@edgedefault': 'directed',
        node: nodes.map((node) => ({ '@id': node.id, data: dataOf('node', NODE_COLUMNS, node) })),
        edge: edges.map((edge) => ({
          '@id': edge.id,
          '@source': edge.source,
          '@target': edge.target,
          data: dataOf('edge', EDGE_COLUMNS, edge),
        })),
      },
    },
  })
}

type Owner = 'node' | 'edge'

function keys<Item>(owner: Owner, attributes: readonly Attribute<Item>[]): readonly XmlElement[] {
  return attributes.map(({ name, type }) => ({
    '@id': `${owner}_${name}`,
    '@for': owner,
    '@attr.name': name,
    '@attr.type': type === 'integer' ? 'int' : 'string',
  }))
}

function dataOf<Item>(
  owner: Owner,
  attributes: readonly Attribute<Item>[],
  item: Item,
): readonly XmlElement[] {
  return Object.entries(valuesOf(attributes, item)).map(([name, value]) => ({
    '@key': `${owner}_${name}`,
    '#text': value,
  }))
}
