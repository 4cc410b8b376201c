import type { Lexicon } from '../../../src/extract/lexicon/lexicon.ts'
import type { Extraction, Report } from '../../../src/extract/types.ts'
import { asExtraction } from './as-extraction.ts'
import { nearestName } from './names.ts'

/** Fewer words in quotation marks are a name or a term. */
const SHORTEST_SPEECH = 3

/** What quotation marks alone tell: all that stands in them was said by the nearest name of the lists. */
export function quotationMarksBaseline(reports: readonly Report[], lexicon: Lexicon): Extraction {
  return asExtraction(reports, lexicon, {
    rule: 'baseline.quotation-marks',
    guess: ({ quotations, sentences }, names) =>
      quotations.flatMap(({ open, close }) => {
        const sentence = sentences.find(({ first, last }) => first <= open && open < last)
        const name = sentence && nearestName(names, open, sentence)
        if (!name || close - open - 1 < SHORTEST_SPEECH) return []
        return [{ speaker: name.actor, cue: open, content: { first: open + 1, last: close }, mode: 'direct' }]
      }),
  })
}
