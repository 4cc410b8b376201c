import type { Span, Statement } from '../../extract/index.ts'

/** A speech act that is told in few words is quoted with the words that tell it; a longer one without. */
const LONGEST_WITH_CUE = 160

/** The words of a statement as lists quote them, from the text of its report; gaps between them show as dots. */
export function quoteOf(text: string, { cue, content, mode }: Statement): string {
  const ends = [cue, ...content].flat()
  const whole = text.slice(Math.min(...ends), Math.max(...ends))
  if (mode === 'act' && whole.length <= LONGEST_WITH_CUE) return tidy(whole)
  return content.map((span) => wordsAt(text, span)).join(' … ')
}

/** The words at a place of a report, on one line. */
export const wordsAt = (text: string, [start, end]: Span): string => tidy(text.slice(start, end))

const tidy = (words: string): string => words.replace(/\s+/g, ' ').trim()
