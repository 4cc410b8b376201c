/**
 * What works on a graph. It is no part of what is seen first, so it is a file of its own, which comes while the reports
 * are read.
 */
export { applyCorrections } from '../corrections/apply.ts'
export { buildGraph } from '../graph/build.ts'
export { facets } from '../graph/facets.ts'
export { foldGroups } from '../graph/folding.ts'
export { patchGraph } from '../graph/patch.ts'
export { select } from '../graph/select.ts'
