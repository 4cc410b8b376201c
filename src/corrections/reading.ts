/** How far a reliability carries. */
export type Reading = 'reliable' | 'tentative' | 'unreliable' | 'unknown'

/**
 * Reads an alpha by the customary bounds: K. Krippendorff, Content Analysis (4th ed. 2019), chapter 12, relies on data
 * from 0.800 on, and from 0.667 on for tentative conclusions alone.
 */
export function readingOf(alpha: number | null): Reading {
  if (alpha === null) return 'unknown'
  if (alpha >= 0.8) return 'reliable'
  return alpha >= 0.667 ? 'tentative' : 'unreliable'
}
