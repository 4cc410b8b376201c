/**
 * What a person chose, kept between visits. A browser may forbid storage, or have something else under the key, so
 * every failure means "nothing kept".
 */
const PREFIX = 'isnad.'

/** The kept value, where it is one of those allowed. */
export function recall<Value extends string>(key: string, allowed: readonly Value[]): Value | null {
  const kept = read(key)
  return allowed.find((value) => value === kept) ?? null
}

/** Several kept values by name: whatever they may be, whoever asks looks at each. */
export function recallAll(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(read(key) ?? '{}')
    return kept !== null && typeof kept === 'object' ? { ...kept } : {}
  } catch {
    return {}
  }
}

export const rememberAll = (key: string, values: Readonly<Record<string, unknown>>): void =>
  remember(key, JSON.stringify(values))

function read(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key)
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
