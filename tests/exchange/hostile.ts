import type { Extraction } from '../../src/extract/index.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'

/** Names and titles as an imported file may have them: markup, a formula, quotes, half a pair, a control character. */
export const HOSTILE = '=cmd|"</node><script>alert(1)</script>& \u0007 \uD800 ‏«قناة CNN»'

/** The five sample reports with such a name and title in them, and letters beyond the first plane before the words. */
export function hostileExtraction(): Extraction {
  const gold = goldExtraction()
  return {
    ...gold,
    documents: gold.documents.map((report, index) => (index === 0 ? { ...report, title: HOSTILE } : report)),
    actors: gold.actors.map((actor, index) =>
      index === 0 ? { ...actor, name: { ar: HOSTILE, en: HOSTILE } } : actor,
    ),
  }
}
