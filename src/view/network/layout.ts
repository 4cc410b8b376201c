import { concentric } from './layouts/concentric.ts'
import { force } from './layouts/force.ts'
import { hierarchical } from './layouts/hierarchical.ts'
import type { LayoutJob, OnProgress } from './layouts/job.ts'
import { bendTo } from './layouts/pins.ts'
import { separate } from './layouts/room.ts'
import type { Positions } from './position.ts'

const layouts = { force, concentric, hierarchical } as const

/** How much of the time goes into finding places, before names are moved apart. */
const PLACING = 0.7

/**
 * Finds a place for every node: the same job always gives the same places. Fixed nodes stay where they are, and no
 * two names lie on each other.
 */
export function layout(job: LayoutJob, onProgress: OnProgress = () => undefined): Positions {
  const fixed = new Map(job.fixed)
  const found = layouts[job.kind](job, (share) => onProgress(PLACING * share))
  const places = separate(job.nodes, bendTo(fixed, found), fixed)
  onProgress(1)
  return places
}
