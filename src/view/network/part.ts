import { byStrength, openingSize } from '../../graph/strongest.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Elements, MapLine } from './elements.ts'

/** More lines than this hide each other. */
const MOST_LINES = 1000

/** The part of a large graph that is drawn. It depends on no filter, so that none changes who stands on the map. */
export interface Part {
  readonly actors: ReadonlySet<string>
  /** Statements that a line needs behind it to be drawn; 1 where all are. */
  readonly leastCount: number
  /** Ids of lines that have fewer in the whole graph. */
  readonly weak: ReadonlySet<string>
  /** Actors that were added: whoever looks at one sees all its lines. */
  readonly added: ReadonlySet<string>
}

interface PartWishes {
  /** How many of the strongest actors; null for as many as a map opens with. */
  readonly most: number | null
  /** Ids of actors that are to be there whatever their strength. */
  readonly added: readonly string[]
}

/** Chooses the strongest actors of a map, and of the lines between them those with the most statements. */
export function partOf(graph: IsnadGraph, whole: Elements, { most, added }: PartWishes): Part {
  const ranked = byStrength(graph)
  const size = most ?? openingSize(graph)
  const strongest = new Set(ranked.slice(0, size))
  const actors = new Set([...strongest, ...added])
  if (size >= ranked.length) return { actors, leastCount: 1, weak: new Set(), added: new Set(added) }
  const { lines } = within(whole, (id) => strongest.has(id))
  const leastCount = thinnest(lines.filter(({ layer }) => layer !== 'answers'))
  const weak = whole.lines.filter(({ count }) => count < leastCount)
  return { actors, leastCount, weak: new Set(weak.map(({ id }) => id)), added: new Set(added) }
}

/** The least count with which not too many lines are left. */
function thinnest(lines: readonly MapLine[]): number {
  let least = 1
  while (lines.filter(({ count }) => count >= least).length > MOST_LINES) least++
  return least
}

/** What is drawn of a map, folded groups for their members. */
export function drawnPart(
  elements: Elements,
  { actors, leastCount, weak, added }: Part,
  represent: (id: string) => string,
): Elements {
  const stands = new Set([...actors].map(represent))
  const { nodes, lines } = within(elements, (id) => stands.has(id))
  const isAdded = ({ source, target }: MapLine): boolean => added.has(source) || added.has(target)
  return {
    nodes,
    // The line of a folded group is a sum, which may be strong where none of its parts is.
    lines: lines.filter((line) => line.count >= leastCount || !weak.has(line.id) || isAdded(line)),
  }
}

/** What is left of a map when only some actors stand on it. */
export function within({ nodes, lines }: Elements, stands: (id: string) => boolean): Elements {
  return {
    nodes: nodes.filter(({ id }) => stands(id)),
    lines: lines.filter(({ source, target }) => stands(source) && stands(target)),
  }
}
