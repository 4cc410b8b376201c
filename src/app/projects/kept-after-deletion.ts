const DAY = 86_400_000

/** How long a project that was thrown away can be taken back: thirty days. */
const KEPT = 30 * DAY

/** The moment of which whatever was thrown away before it ends now, as ISO date and time. */
export const endedBefore = (now: number): string => new Date(now - KEPT).toISOString()

/** The last day on which what was thrown away at a moment (ISO date and time) is still there. */
export const endOf = (deleted: string): string =>
  new Date(Date.parse(deleted) + KEPT).toISOString().slice(0, 10)
