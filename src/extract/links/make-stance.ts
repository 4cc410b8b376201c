import type { ActorStance } from '../stances/find-stances.ts'
import type { Draft } from '../statements/draft.ts'
import type { Polarity } from '../types.ts'
import type { Candidate } from './candidate.ts'
import { tieOf } from './evidence.ts'

/** The stand of a statement on a candidate: as a rule found it, else with the words that tie the two. */
export function stanceOn(draft: Draft, candidate: Candidate, polarity: Polarity): ActorStance {
  const { actor, stance } = candidate
  if (stance) return { ...stance, polarity }
  const { kind, evidence } = tieOf(draft, candidate)
  const { first, last } = evidence
  return { draft, target: actor, polarity, evidence: { first, last }, rule: `stance.${kind}` }
}
