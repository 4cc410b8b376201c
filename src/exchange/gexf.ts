import type { Extraction } from '../extract/index.ts'
import type { DateRange } from '../graph/dates.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES, type Attribute } from './attributes.ts'
import { networkOf, type NetworkEdge, type NetworkNode } from './network.ts'
import { writeXml, type XmlElement } from './xml.ts'

/**
 * The network as GEXF 1.3 (https://gexf.net/1.3/), which Gephi and Gephi Lite open. Nodes and edges begin and end with
 * the first and last day of their statements, so that Gephi's timeline works; what has no day is always there.
 */
export function writeGexf(extraction: Extraction): string {
  const { nodes, edges } = networkOf(extraction)
  return writeXml({
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@version': '1.3',
      meta: { creator: 'Isnad' },
      graph: {
        '@defaultedgetype': 'directed',
        '@mode': 'dynamic',
        '@timeformat': 'date',
        '@timerepresentation': 'interval',
        attributes: [declaration('node', NODE_ATTRIBUTES), declaration('edge', EDGE_ATTRIBUTES)],
        nodes: { node: nodes.map(nodeElement) },
        edges: { edge: edges.map(edgeElement) },
      },
    },
  })
}

function declaration<Item>(of: string, attributes: readonly Attribute<Item>[]): XmlElement {
  return {
    '@class': of,
    '@mode': 'static',
    attribute: attributes.map(({ name, type }) => ({ '@id': name, '@title': name, '@type': type })),
  }
}

const interval = (days: DateRange | null): XmlElement =>
  days === null ? {} : { '@start': days.first, '@end': days.last }

function nodeElement(node: NetworkNode): XmlElement {
  const { id, label, days } = node
  return { '@id': id, '@label': label, ...interval(days), ...values(NODE_ATTRIBUTES, node) }
}

function edgeElement(edge: NetworkEdge): XmlElement {
  const { id, source, target, weight, kind, polarity, relation, days } = edge
  return {
    '@id': id,
    '@source': source,
    '@target': target,
    '@weight': weight,
    // Parallel edges are told apart by their kind: against, neither, for, and each relation of answers.
    '@kind': `${kind} ${polarity ?? relation ?? ''}`,
    ...interval(days),
    ...values(EDGE_ATTRIBUTES, edge),
  }
}

function values<Item>(attributes: readonly Attribute<Item>[], item: Item): XmlElement {
  const given = attributes.map(({ name, of }) => ({ name, value: of(item) }))
  return {
    attvalues: {
      attvalue: given.flatMap(({ name, value }) =>
        value === null ? [] : [{ '@for': name, '@value': value }],
      ),
    },
  }
}
