import type { LaneMeasures } from './lane-layout.ts'

/** A step of the zoom on time: how large cards are, and how much stands on them. */
export interface ZoomStep extends LaneMeasures {
  /** What a card shows: a mark, what is done by speaking, or the words too. */
  readonly detail: 'mark' | 'act' | 'words'
  /** Room that the label of a day takes on the axis. */
  readonly dayLabel: number
}

/** From the widest view to the nearest; lengths in rem. */
export const ZOOM_STEPS: readonly [ZoomStep, ...ZoomStep[]] = [
  step('mark', { slot: 0.7, cardWidth: 0.5, cardHeight: 0.9, rowHeight: 2.6, dayGap: 0.2, breakGap: 0.9 }),
  step('mark', { slot: 2.5, cardWidth: 1.4, cardHeight: 1.4, rowHeight: 2.6, dayGap: 0.6, breakGap: 2.2 }),
  step('act', { slot: 8, cardWidth: 6.1, cardHeight: 1.8, rowHeight: 2.75, dayGap: 0.8, breakGap: 4.6 }),
  step('words', { slot: 13.5, cardWidth: 11, cardHeight: 4.6, rowHeight: 5.4, dayGap: 1, breakGap: 5 }),
]

function step(detail: ZoomStep['detail'], measures: LaneMeasures): ZoomStep {
  return { ...measures, detail, dayLabel: detail === 'words' ? 6 : 4 }
}

/** So few cards fit a window with what is done by each; more are better seen from afar first. */
const FEW = 24

/** The zoom to begin with. */
export const firstZoom = (cards: number): number => (cards <= FEW ? 2 : 1)
