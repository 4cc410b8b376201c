import type { Extraction } from '../extract/index.ts'
import { writeCx2, writeCytoscapeJson } from './cytoscape.ts'
import { writeEventList } from './discourse-network.ts'
import { extractionPieces } from './extraction-json.ts'
import { writeGexf } from './gexf.ts'
import { writeGraphml } from './graphml.ts'
import { writeEdgesCsv, writeNodesCsv, writeStatementsCsv } from './tables.ts'
import { writeWebAnnotations } from './web-annotation.ts'

/** A form in which data leaves the program. */
export interface ExchangeFormat {
  /** How a file of it ends, with the dot. */
  readonly ending: string
  readonly mediaType: string
  /** @throws BrokenExtractionError where the extraction names an id that it does not define */
  readonly write: (extraction: Extraction) => string
}

const csv = { mediaType: 'text/csv;charset=utf-8' } as const
const json = { mediaType: 'application/json' } as const

/** All forms by the names that the command line and the page know them by. */
export const EXCHANGE_FORMATS = {
  extraction: {
    ...json,
    ending: '.json',
    write: (extraction) => [...extractionPieces(extraction)].join(''),
  },
  statements: { ...csv, ending: '.statements.csv', write: writeStatementsCsv },
  nodes: { ...csv, ending: '.nodes.csv', write: writeNodesCsv },
  edges: { ...csv, ending: '.edges.csv', write: writeEdgesCsv },
  gexf: { mediaType: 'application/gexf+xml', ending: '.gexf', write: writeGexf },
  graphml: { mediaType: 'application/graphml+xml', ending: '.graphml', write: writeGraphml },
  cytoscape: { ...json, ending: '.cyjs', write: writeCytoscapeJson },
  cx2: { ...json, ending: '.cx2', write: writeCx2 },
  'event-list': { ...csv, ending: '.dna.csv', write: writeEventList },
  annotations: {
    mediaType: 'application/ld+json',
    ending: '.annotations.jsonld',
    write: writeWebAnnotations,
  },
} as const satisfies Readonly<Record<string, ExchangeFormat>>

export type ExchangeFormatName = keyof typeof EXCHANGE_FORMATS
