import type { TakeOutForm } from '../../take-out/forms.ts'

const NOTHING: Readonly<Record<string, string>> = {}

/** What programs call a form, and which of them read it: names that no language of the interface translates. */
export const inPrograms: Readonly<Record<TakeOutForm, Readonly<Record<string, string>>>> = {
  html: { format: 'HTML' },
  project: NOTHING,
  extraction: NOTHING,
  statements: { programs: 'Excel, R, pandas' },
  nodes: NOTHING,
  edges: { programs: 'Gephi' },
  gexf: { format: 'GEXF', programs: 'Gephi, Gephi Lite, NetworkX' },
  graphml: { format: 'GraphML', programs: 'igraph, NetworkX, yEd, visone' },
  cytoscape: { format: 'Cytoscape JSON', programs: 'Cytoscape' },
  cx2: { format: 'CX2', programs: 'Cytoscape, NDEx' },
  'event-list': { programs: 'Discourse Network Analyzer' },
  annotations: { programs: 'W3C' },
}
