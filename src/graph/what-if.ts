import { choose } from './choose.ts'
import type { Filters } from './filters.ts'
import type { IsnadGraph } from './types.ts'

/** How many statements would be left if these filters were changed so. */
export function statementsLeft(graph: IsnadGraph, filters: Filters, changes: Partial<Filters>): number {
  return choose(graph, { ...filters, ...changes }).records.length
}
