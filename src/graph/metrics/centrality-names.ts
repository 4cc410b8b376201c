/** What is measured of an actor's place in the network of stances. */
export const CENTRALITIES = [
  'degree',
  'inDegree',
  'outDegree',
  'weightedIn',
  'weightedOut',
  'betweenness',
  'pagerank',
] as const
export type Centrality = (typeof CENTRALITIES)[number]
