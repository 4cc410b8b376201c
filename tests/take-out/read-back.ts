import { csvParse } from 'd3-dsv'
import { MultiDirectedGraph } from 'graphology'
import type { AbstractGraph } from 'graphology-types'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { parseHTML } from 'linkedom'
import { networkOf } from '../../src/exchange/network.ts'
import { checkExtraction } from '../../src/exchange/read-extraction.ts'
import { DATA_ID, type StandAlone } from '../../src/exchange/stand-alone.ts'
import type { Extraction } from '../../src/extract/index.ts'
import { readProjectFile } from '../../src/projects/project-file.ts'
import type { TakeOutForm } from '../../src/take-out/forms.ts'

/** How many of its kinds of things a file holds, as a reader that is not the writer's own counts them. */
export type Counts = Readonly<Record<string, number>>

type Nodes = readonly unknown[]

const sum = (weights: readonly unknown[]): number =>
  weights.map(Number).reduce((total, weight) => total + weight, 0)

function ofGraph(graph: AbstractGraph): Counts {
  const weights = graph.mapEdges((_, { weight }: { weight?: unknown }) => weight)
  return { nodes: graph.order, edges: graph.size, weight: sum(weights) }
}

const ofRows = (text: string): Counts => ({ rows: csvParse(text.replace(/^\uFEFF/, '')).length })

function ofExtraction({ documents, statements, stances, replies }: Extraction): Counts {
  const [reports, counts] = [documents.length, { statements, stances, replies }]
  return { reports, ...Object.fromEntries(Object.entries(counts).map(([name, all]) => [name, all.length])) }
}

function ofCytoscape(text: string): Counts {
  const { elements } = JSON.parse(text) as {
    elements: { nodes: Nodes; edges: { data: { weight: number } }[] }
  }
  const weight = sum(elements.edges.map(({ data }) => data.weight))
  return { nodes: elements.nodes.length, edges: elements.edges.length, weight }
}

function ofCx2(text: string): Counts {
  const aspects = Object.assign({}, ...(JSON.parse(text) as object[])) as {
    nodes: Nodes
    edges: { v: { weight: number } }[]
  }
  const weight = sum(aspects.edges.map(({ v }) => v.weight))
  return { nodes: aspects.nodes.length, edges: aspects.edges.length, weight }
}

/** The data of a page that stands alone, as a browser finds it. */
export function standAloneIn(page: string): StandAlone {
  const { document } = parseHTML(page)
  return JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '') as StandAlone
}

const READERS: Readonly<Record<TakeOutForm, (text: string) => Counts>> = {
  html: (text) => ofExtraction(checkExtraction(standAloneIn(text).extraction)),
  extraction: (text) => ofExtraction(checkExtraction(JSON.parse(text))),
  project: (text) => ofExtraction(readProjectFile(JSON.parse(text)).extraction),
  statements: ofRows,
  nodes: ofRows,
  edges: ofRows,
  'event-list': ofRows,
  gexf: (text) => ofGraph(parseGexf(MultiDirectedGraph, text)),
  graphml: (text) => ofGraph(parseGraphml(MultiDirectedGraph, text)),
  cytoscape: ofCytoscape,
  cx2: ofCx2,
  annotations: (text) => ({ items: (JSON.parse(text) as { items: Nodes }).items.length }),
}

export const readBack = (form: TakeOutForm, text: string): Counts => READERS[form](text)

/** What a reader has to count in each form of an extraction. */
export function countsOf(extraction: Extraction): Readonly<Record<TakeOutForm, Counts>> {
  const { nodes, edges } = networkOf(extraction)
  const network = { nodes: nodes.length, edges: edges.length, weight: sum(edges.map(({ weight }) => weight)) }
  const all = ofExtraction(extraction)
  return {
    html: all,
    extraction: all,
    project: all,
    statements: { rows: extraction.statements.length },
    nodes: { rows: nodes.length },
    edges: { rows: edges.length },
    'event-list': { rows: extraction.stances.filter(({ polarity }) => polarity !== 0).length },
    gexf: network,
    graphml: network,
    cytoscape: network,
    cx2: network,
    annotations: { items: extraction.statements.length },
  }
}
