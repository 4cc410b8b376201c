import { antecedent, relationOf, type Answer } from '../replies/antecedent.ts'
import type { Draft } from '../statements/draft.ts'
import { wordAt } from '../statements/reading.ts'
import type { Candidate } from './candidate.ts'
import { tieOf } from './evidence.ts'
import type { RuleLinks } from './rule-links.ts'

/** The answer of a statement to a candidate: as a rule found it, else to the speech that its words name. */
export function answerTo(links: RuleLinks, draft: Draft, candidate: Candidate): Answer {
  const { actor, answer, speech, spoke, later } = candidate
  const before = apart(draft, spoke)
  if (answer) return { ...answer, to: answer.to ?? (answer.rule === 'reply.explicit' ? before : null) }
  const { kind, evidence } = tieOf(draft, candidate)
  const noun = speech === null ? null : (wordAt(links.debate.reading, speech)?.speechNoun ?? null)
  const named = noun && speech !== null ? { at: speech, act: noun.value.act, owner: actor } : null
  const to = named && antecedent(links.debate, draft, { ...named, anaphoric: false })
  return {
    from: draft,
    to: to ?? before ?? apart(draft, later),
    toActor: actor,
    relation: draft.cue.relation ?? relationOf(draft.act),
    evidence: { first: evidence.first, last: evidence.last },
    rule: `reply.${kind}`,
  }
}

/** A statement that is not part of the one that answers, nor around it. */
function apart(draft: Draft, other: Draft | null): Draft | null {
  return other?.within === draft || draft.within === other ? null : other
}
