const KEY = 'isnad.open'

/** Notes which project this tab shows, for its next reload; null for the samples. */
export function noteInTab(id: string | null): void {
  try {
    sessionStorage.setItem(KEY, id ?? '')
  } catch {
    // What was open last in any tab stands in for it.
  }
}

/**
 * Which project this tab showed before it was reloaded, though other tabs may have opened others since; null where it
 * showed the samples, undefined where it is new, or was lost with the browser.
 */
export function shownInTab(): string | null | undefined {
  try {
    const noted = sessionStorage.getItem(KEY)
    return noted === null ? undefined : noted || null
  } catch {
    return undefined
  }
}
