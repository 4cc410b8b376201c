import { NO_PERIODS, type SidesWanted } from '../compare/wanted.ts'

/** What the page of comparison shows: two maps, or the statements that several outlets tell. */
export const COMPARE_TOPICS = ['maps', 'tellings'] as const
export type CompareTopic = (typeof COMPARE_TOPICS)[number]

/** How the page of comparison is set, as far as an address tells it. */
export interface CompareChoice extends SidesWanted {
  readonly topic: CompareTopic
  /** Id of the compared edge whose statements are open. */
  readonly opened: string | null
}

export const FIRST_COMPARISON: CompareChoice = {
  topic: 'maps',
  by: 'outlets',
  one: [],
  other: [],
  day: null,
  periods: NO_PERIODS,
  opened: null,
}

/** How the page of comparison is set. */
export class CompareView {
  choice = $state.raw<CompareChoice>(FIRST_COMPARISON)

  change(part: Partial<CompareChoice>): void {
    this.choice = { ...this.choice, ...part }
  }
}
