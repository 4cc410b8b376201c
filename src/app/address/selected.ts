import { isKnown, LAYERS, type Selected } from '../selected.ts'
import type { AddressPart } from './part.ts'

const KINDS = ['actor', 'statement', 'chain', 'report', 'issue'] as const

/** The one thing that is selected. */
export const selected: AddressPart<Selected | null> = {
  write: writeSelected,
  read: readSelected,
  of: ({ selection }) => selection.current,
  take({ graph, selection }, value) {
    const known = value && isKnown(graph, value) ? value : null
    selection.restore(known)
    selection.isLost = value !== null && known === null
  },
}

function writeSelected(query: URLSearchParams, selected: Selected | null): void {
  if (selected === null) return
  if (selected.kind === 'edge') {
    query.set('from', selected.source)
    query.set('to', selected.target)
    query.set('line', selected.layer)
  } else if (selected.kind === 'pair') {
    query.set('pair', selected.first)
    query.set('with', selected.second)
  } else query.set(selected.kind, selected.id)
}

/** Reads it; null where nothing is selected, or not as a whole. */
function readSelected(query: URLSearchParams): Selected | null {
  const [source, target] = [query.get('from'), query.get('to')]
  const layer = LAYERS.find((known) => known === query.get('line'))
  if (source !== null && target !== null && layer) return { kind: 'edge', source, target, layer }
  const [first, second] = [query.get('pair'), query.get('with')]
  if (first !== null && second !== null) return { kind: 'pair', first, second }
  const kind = KINDS.find((known) => query.has(known))
  return kind ? { kind, id: query.get(kind) ?? '' } : null
}
