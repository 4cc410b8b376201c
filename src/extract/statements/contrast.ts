import { pronounCuts } from '../lexicon/segments.ts'
import { wordAt, type Reading } from './reading.ts'

/** The longest expression of contrast has so many words («في الوقت ذاته»). */
const LONGEST = 4

/**
 * The first token of an expression of contrast or turn («لكن», «غير أنه», «بينما») that ends right before a token;
 * null where none does. A pronoun may be written on to its last word.
 */
export function contrastBefore(reading: Reading, at: number): number | null {
  for (let first = at - LONGEST; first < at; first++) {
    const word = first >= 0 ? wordAt(reading, first) : undefined
    if (word?.kind === 'word' && fills(reading, first, at)) return first
  }
  return null
}

function fills({ lexicon, text }: Reading, first: number, end: number): boolean {
  const keysAt = (at: number): string[] => {
    const word = text.tokens[at]?.word
    if (word?.kind !== 'word') return []
    const forms = at === first ? word.segments.map(({ form }) => form) : [word.key]
    return at === end - 1
      ? forms.flatMap((form) => [form, ...pronounCuts(form).map(([rest]) => rest)])
      : forms
  }
  const lengths = keysAt(first).map((key) => {
    for (const last of end - first > 1 ? keysAt(end - 1) : ['']) {
      const keyAt = (offset: number) =>
        first + offset === end - 1 ? last : first + offset < end ? keysAt(first + offset)[0] : undefined
      const length = lexicon.turns.longest(key, keyAt)?.length
      if (length === end - first) return length
    }
    return 0
  })
  return lengths.includes(end - first)
}
