import type { Filters } from './filters.ts'
import type { IsnadGraph } from './types.ts'

/**
 * Works something out of a graph and filters once for the same two objects, neither of which ever changes: several
 * parts of the page ask for the same, and the filters of a moment ago are asked for again.
 */
export function oncePerFilters<Value extends object>(
  work: (graph: IsnadGraph, filters: Filters) => Value,
): (graph: IsnadGraph, filters: Filters) => Value {
  const known = new WeakMap<IsnadGraph, WeakMap<Filters, Value>>()
  return (graph, filters) => {
    const ofGraph = known.get(graph) ?? new WeakMap<Filters, Value>()
    known.set(graph, ofGraph)
    const value = ofGraph.get(filters) ?? work(graph, filters)
    ofGraph.set(filters, value)
    return value
  }
}
