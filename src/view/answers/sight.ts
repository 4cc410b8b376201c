import type { Arrow, Box } from './arrows.ts'
import type { LaneMeasures, Place } from './lane-layout.ts'

/** What a scrolled box looks like from outside, in pixels. */
export interface Scrolled {
  /** Negative where the page reads from right to left. */
  readonly scrollLeft: number
  readonly scrollTop: number
  readonly clientWidth: number
  readonly clientHeight: number
}

/** Drawn beyond each border, so that scrolling a little shows nothing empty; in rem. */
const MARGIN = 12
/** Sight moves in steps of so many rem, so that not every pixel of scrolling draws anew. */
const STEP = 6

/** The part of the lanes that is in sight, with a margin, in rem. @param rem pixels of one rem */
export function sightOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: Scrolled, rem: number): Box {
  const [left, top] = [Math.abs(scrollLeft) / rem, scrollTop / rem]
  const down = (length: number): number => Math.floor((length - MARGIN) / STEP) * STEP
  const up = (length: number): number => Math.ceil((length + MARGIN) / STEP) * STEP
  return {
    left: down(left),
    right: up(left + clientWidth / rem),
    top: down(top),
    bottom: up(top + clientHeight / rem),
  }
}

export const sameBox = (a: Box, b: Box): boolean =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom

/** The cards in sight. */
export function placesIn(
  places: Iterable<Place>,
  sight: Box,
  { cardWidth, cardHeight }: LaneMeasures,
): readonly Place[] {
  return [...places].filter(({ start, top }) =>
    overlaps(sight, { left: start, right: start + cardWidth, top, bottom: top + cardHeight }),
  )
}

/** The arrows of which a part may be in sight. */
export const arrowsIn = (arrows: readonly Arrow[], sight: Box): readonly Arrow[] =>
  arrows.filter(({ box }) => overlaps(sight, box))

function overlaps(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom
}

/** Where to scroll so that something of the lanes stands in the middle; in rem, from the beginning. */
export function centred(
  { start, top }: Pick<Place, 'start' | 'top'>,
  size: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  return { left: Math.max(0, start - size.width / 2), top: Math.max(0, top - size.height / 2) }
}

/** The card that is nearest to a point. */
export function nearestTo(
  places: readonly Place[],
  { start, top }: Pick<Place, 'start' | 'top'>,
): Place | undefined {
  const distance = (place: Place): number => Math.hypot(place.start - start, place.top - top)
  return places.reduce<Place | undefined>(
    (best, place) => (best === undefined || distance(place) < distance(best) ? place : best),
    undefined,
  )
}
