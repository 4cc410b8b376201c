/** The ways to arrange the map, the one to start with first. */
export const LAYOUTS = ['force', 'concentric', 'hierarchical'] as const
export type LayoutKind = (typeof LAYOUTS)[number]

/** A layout that can be had again: the same choice gives the same places. */
export interface LayoutChoice {
  readonly kind: LayoutKind
  /** From 1; another one gives another arrangement of the same kind. */
  readonly seed: number
}

export const FIRST_LAYOUT: LayoutChoice = { kind: 'force', seed: 1 }

export const sameLayout = (a: LayoutChoice, b: LayoutChoice): boolean =>
  a.kind === b.kind && a.seed === b.seed
