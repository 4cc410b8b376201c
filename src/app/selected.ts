import type { IsnadGraph } from '../graph/types.ts'
import { has } from '../graph/entries.ts'

/** A kind of line on the map: stances of one polarity, or answers. */
export const LAYERS = ['-1', '0', '1', 'answers'] as const
export type Layer = (typeof LAYERS)[number]

/** The one thing that map, lists, reader and address agree on. */
export type Selected =
  | { readonly kind: 'actor' | 'statement' | 'chain' | 'report' | 'issue'; readonly id: string }
  | { readonly kind: 'edge'; readonly source: string; readonly target: string; readonly layer: Layer }
  /** What two actors agree and disagree on. */
  | { readonly kind: 'pair'; readonly first: string; readonly second: string }

export function sameSelected(a: Selected | null, b: Selected | null): boolean {
  if (a === null || b === null) return a === b
  if (a.kind === 'edge') {
    return b.kind === 'edge' && a.source === b.source && a.target === b.target && a.layer === b.layer
  }
  if (a.kind === 'pair') return b.kind === 'pair' && a.first === b.first && a.second === b.second
  return a.kind === b.kind && a.id === b.id
}

/** Whether the graph has what is meant: an address may name what other reports had. */
export function isKnown(graph: IsnadGraph, selected: Selected): boolean {
  if (selected.kind === 'edge') {
    const { source, target } = selected
    return has(graph, 'actor', source) && (has(graph, 'actor', target) || has(graph, 'issue', target))
  }
  if (selected.kind === 'pair') {
    return has(graph, 'actor', selected.first) && has(graph, 'actor', selected.second)
  }
  return has(graph, selected.kind === 'chain' ? 'statement' : selected.kind, selected.id)
}
