import type { Selected } from '../../app/selected.ts'
import { lineId, type Elements, type MapLine } from './elements.ts'

/** What stands out on the map. */
export interface Emphasis {
  /** Ids of nodes and lines that stay bright while the rest fades; null where nothing fades. */
  readonly lit: ReadonlySet<string> | null
  /** Ids marked as selected. */
  readonly picked: ReadonlySet<string>
}

export const NO_EMPHASIS: Emphasis = { lit: null, picked: new Set() }

/** What tells a line from the others. */
type LineEnds = Pick<MapLine, 'source' | 'target' | 'layer'>

/** What a statement, a chain of them, an issue or a pair of actors touches on the map. */
export interface Touched {
  readonly actors: readonly string[]
  readonly lines: readonly LineEnds[]
}

interface Question {
  readonly selected: Selected | null
  /** Id of the node or line under the pointer or the keyboard. */
  readonly hovered: string | null
  /** For what is selected and is no node or line itself. */
  readonly touched: Touched
}

/** Decides what stands out: what is pointed at, or else what is selected, with what hangs on it. */
export function emphasis(elements: Elements, { selected, hovered, touched }: Question): Emphasis {
  const picked = new Set(pickedIds(selected, touched))
  if (hovered !== null) return { lit: around(elements, hovered), picked }
  switch (selected?.kind) {
    case 'actor':
      return { lit: around(elements, selected.id), picked }
    case 'edge':
      return { lit: around(elements, lineId(selected.source, selected.target, selected.layer)), picked }
    case 'statement':
    case 'chain':
    case 'issue':
    case 'pair':
      return { lit: new Set([...touched.actors, ...touched.lines.map(idOf)]), picked }
    case 'report':
    case undefined:
      return { lit: null, picked }
  }
}

const idOf = ({ source, target, layer }: LineEnds): string => lineId(source, target, layer)

/** A node with its lines and neighbours, or a line with its ends. */
function around({ nodes, lines }: Elements, id: string): ReadonlySet<string> | null {
  const isNode = nodes.some((node) => node.id === id)
  const near = lines.filter((line) => (isNode ? line.source === id || line.target === id : line.id === id))
  if (!isNode && near.length === 0) return null
  return new Set([id, ...near.flatMap((line) => [line.id, line.source, line.target])])
}

function pickedIds(selected: Selected | null, touched: Touched): readonly string[] {
  switch (selected?.kind) {
    case 'actor':
      return [selected.id]
    case 'edge':
      return [lineId(selected.source, selected.target, selected.layer)]
    case 'statement':
    case 'chain':
      return touched.actors.slice(0, 1)
    case 'pair':
      return touched.actors.slice(0, 2)
    case 'issue':
    case 'report':
    case undefined:
      return []
  }
}
