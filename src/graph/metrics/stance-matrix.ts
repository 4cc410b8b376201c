import { alikeOrder } from './alike-order.ts'
import { sizeOf, turned, type Stand, type Stands } from './stands.ts'

/** How a table of stances is ordered: by number of statements, those alike together, or by name. */
export const MATRIX_ORDERS = ['count', 'alike', 'name'] as const
export type MatrixOrder = (typeof MATRIX_ORDERS)[number]

/** A row or column of a table of stances. */
export interface MatrixLine {
  /** Id of the holder or target. */
  readonly id: string
  /** Statements in it, those of all cells together. */
  readonly count: number
}

/** Who takes which stance on what, as a table. */
export interface StanceMatrix {
  /** Those who take stances. */
  readonly holders: readonly MatrixLine[]
  /** Actors and issues that stances are taken on. */
  readonly targets: readonly MatrixLine[]
  readonly standOf: (holder: string, target: string) => Stand | undefined
}

interface Ordering {
  readonly order: MatrixOrder
  /** Compares two ids of holders or targets by name. */
  readonly byName: (a: string, b: string) => number
}

/** Puts stands into a table; who takes no stance, or is no target of one, has no line in it. */
export function stanceMatrix(stands: Stands, ordering: Ordering): StanceMatrix {
  return {
    holders: linesOf(stands, ordering),
    targets: linesOf(turned(stands), ordering),
    standOf: (holder, target) => stands.get(holder)?.get(target),
  }
}

function linesOf(profiles: Stands, { order, byName }: Ordering): readonly MatrixLine[] {
  const counts = new Map([...profiles].map(([id, profile]) => [id, totalOf(profile)]))
  const countOf = (id: string): number => counts.get(id) ?? 0
  const byCount = (a: string, b: string): number => countOf(b) - countOf(a) || byName(a, b)
  const ids = [...profiles.keys()].toSorted(order === 'name' ? byName : byCount)
  const ordered =
    order === 'alike' ? alikeOrder(new Map(ids.map((id) => [id, profiles.get(id) ?? new Map()]))) : ids
  return ordered.map((id) => ({ id, count: countOf(id) }))
}

function totalOf(profile: ReadonlyMap<string, Stand>): number {
  return [...profile.values()].reduce((sum, stand) => sum + sizeOf(stand), 0)
}
