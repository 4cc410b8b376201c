import type { Draft } from '../statements/draft.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Candidate } from './candidate.ts'

/** What ties a candidate to a statement most plainly, and the words that show it. */
export interface Tie {
  readonly kind: 'slot' | 'speech' | 'named' | 'adjective' | 'sentence' | 'turn'
  readonly evidence: TokenRange
}

/** The plainest tie; where only the course of the report ties the two, the words of the cue stand for it. */
export function tieOf({ cue }: Draft, candidate: Candidate): Tie {
  const { slot, speech, named, adjective, outside } = candidate
  if (slot) return { kind: 'slot', evidence: slot }
  if (speech !== null) return { kind: 'speech', evidence: { first: speech, last: speech + 1 } }
  if (named) return { kind: 'named', evidence: named }
  if (adjective !== null) return { kind: 'adjective', evidence: { first: adjective, last: adjective + 1 } }
  if (outside) return { kind: 'sentence', evidence: outside }
  return { kind: 'turn', evidence: cue.range }
}
