/**
 * What a person chose, kept between visits. A browser may forbid storage, or have something else under the key, so
 * every failure means "nothing kept".
 */
const PREFIX = 'isnad.'

/** The kept value, where it is one of those allowed. */
export function recall<Value extends string>(key: string, allowed: readonly Value[]): Value | null {
  try {
    const kept = localStorage.getItem(PREFIX + key)
    return allowed.find((value) => value === kept) ?? null
  } catch {
    return null
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value)
  } catch {
    // The choice holds for this visit.
  }
}
