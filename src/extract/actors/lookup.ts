import type { Segment } from '../lexicon/segments.ts'
import type { PhraseTrie } from '../lexicon/trie.ts'
import type { ReportText } from '../text/report-text.ts'

/** A phrase of a list found in the text, and the way its first word was cut. */
export interface Found<Value> {
  readonly length: number
  readonly values: readonly Value[]
  readonly segment: Segment
}

/**
 * The longest phrase of a list that begins at a token, with any proclitics on its first word. Where two cuts find
 * phrases of one length, the one that cuts least wins.
 */
export function lookUp<Value>(
  text: ReportText,
  at: number,
  { trie, stems }: { trie: PhraseTrie<Value>; stems: boolean },
): Found<Value> | null {
  const word = text.tokens[at]?.word
  if (word?.kind !== 'word') return null
  const keyAt = (offset: number) => wordKey(text, at + offset)
  let best: Found<Value> | null = null
  for (const segment of word.segments)
    for (const first of stems && segment.definite ? [segment.form, segment.stem] : [segment.form]) {
      const match = trie.begins(first) ? trie.longest(first, keyAt) : null
      if (match && match.length > (best?.length ?? 0)) best = { ...match, segment }
    }
  return best
}

/** The matching key of a word or number; undefined for marks and past the end. */
function wordKey(text: ReportText, at: number): string | undefined {
  const token = text.tokens[at]
  return token === undefined || token.word.kind === 'mark' ? undefined : token.word.key
}
