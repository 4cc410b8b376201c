import { antecedent, relationOf, type Answer } from '../replies/antecedent.ts'
import type { Draft } from '../statements/draft.ts'
import { wordAt } from '../statements/reading.ts'
import type { Candidate } from './candidate.ts'
import { tieOf } from './evidence.ts'
import type { RuleLinks } from './rule-links.ts'

/** The answer of a statement to a candidate: as a rule found it, else to the speech that its words name. */
export function answerTo(links: RuleLinks, draft: Draft, candidate: Candidate): Answer {
  const { actor, answer, speech, spoke, later } = candidate
  if (answer) return answer
  const { kind, evidence } = tieOf(draft, candidate)
  const noun = speech === null ? null : (wordAt(links.debate.reading, speech)?.speechNoun ?? null)
  const named = noun && speech !== null ? { at: speech, act: noun.value.act, owner: actor } : null
  const to = named && antecedent(links.debate, draft, { ...named, anaphoric: false })
  return {
    from: draft,
    to: to ?? spoke ?? later,
    toActor: actor,
    relation: draft.cue.relation ?? relationOf(draft.act),
    evidence: { first: evidence.first, last: evidence.last },
    rule: `reply.${kind}`,
  }
}
