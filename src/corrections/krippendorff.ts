/**
 * Krippendorff's alpha for nominal data: how much better than chance coders agree, 1 for always and 0 for as if at
 * random. K. Krippendorff, Content Analysis (4th ed. 2019), chapter 12: alpha = 1 - observed / expected disagreement,
 * both from the coincidence matrix, in which each unit with m values counts each ordered pair of them 1 / (m - 1).
 *
 * @param units the values that the coders gave to each unit; a coder who gave none is left out of it
 * @returns null where nothing can be said: no unit has two values, or only one value was ever given
 */
export function alphaNominal(units: readonly (readonly string[])[]): number | null {
  const paired = units.filter((values) => values.length > 1)
  const total = paired.reduce((sum, values) => sum + values.length, 0)
  const counts = countValues(paired.flat())
  if (counts.size < 2) return null
  const observed = paired.reduce((sum, values) => sum + disagreeingPairs(values) / (values.length - 1), 0)
  const expected = [...counts.values()].reduce((sum, count) => sum + count * (total - count), 0) / (total - 1)
  return 1 - observed / expected
}

/** Ordered pairs of different values. */
function disagreeingPairs(values: readonly string[]): number {
  const counts = [...countValues(values).values()]
  return counts.reduce((sum, count) => sum + count * (values.length - count), 0)
}

function countValues(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
