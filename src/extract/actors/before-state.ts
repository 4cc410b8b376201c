import { lookUp } from '../text/lookup.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { PhraseFinder } from './phrases.ts'

/**
 * «اتهم النائب سمير النجار تركيا»: a run of name words ends before the name of a state or body, which is no part of it.
 * Answers where the name ends.
 */
export function beforeState(
  { text, lexicon }: Pick<PhraseFinder, 'text' | 'lexicon'>,
  run: TokenRange,
): number {
  for (let at = run.first + 1; at < run.last; at++) {
    const word = text.tokens[at]?.word
    if (word?.givenName !== null || word.starts.names.length === 0) continue
    const found = lookUp(text.tokens, at, 'names')
    const { conjunction = '', preposition = '' } = found?.segment ?? {}
    const type = lexicon.actors.get(found?.values[0] ?? '')?.type
    if (conjunction + preposition === '' && type !== undefined && ENDS_NAMES.has(type)) return at
  }
  return run.last
}

const ENDS_NAMES: ReadonlySet<string> = new Set([
  'state',
  'armed-group',
  'party',
  'international-organisation',
])
