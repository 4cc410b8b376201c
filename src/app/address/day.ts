const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** An ISO date that an address tells, null for anything else. */
export function dayOf(text: string | null): string | null {
  return text !== null && ISO_DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
}
