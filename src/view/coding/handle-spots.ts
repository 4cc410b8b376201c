import type { Span } from '../../extract/index.ts'
import { letterAt } from './text-places.ts'
import type { EdgeStep } from './word-edges.ts'

/** An end of a part of what is said. */
export interface Handle {
  readonly key: string
  readonly index: number
  readonly edge: EdgeStep['edge']
}

/** Pixels from the top left corner of the text, and the height of its letters. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly height: number
}

const EDGES = ['start', 'end'] as const

/** Both ends of each of so many parts. */
export function handlesOf(count: number): readonly Handle[] {
  return Array.from({ length: count }, (_, index) =>
    EDGES.map((edge) => ({ key: `${index}-${edge}`, index, edge })),
  ).flat()
}

/** Where the ends stand in the element of the text, by their keys; those that are not shown are left out. */
export function spotsOf(
  place: HTMLElement,
  content: readonly Span[],
  handles: readonly Handle[],
): ReadonlyMap<string, Spot> {
  const frame = place.getBoundingClientRect()
  return new Map(
    handles.flatMap(({ key, index, edge }) => {
      const [start, end] = content[index] ?? [0, 0]
      const letter = letterAt(place, edge === 'start' ? start : end - 1)
      if (letter === null) return []
      // Reports run from right to left: what is said begins at the right of its first letter.
      const x = (edge === 'start' ? letter.right : letter.left) - frame.left
      return [[key, { x, y: letter.top - frame.top, height: letter.height }] as const]
    }),
  )
}
