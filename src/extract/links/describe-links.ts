import type { Draft } from '../statements/draft.ts'
import type { Candidate } from './candidate.ts'
import { describeCandidate } from './describe-candidate.ts'
import { describeStatement } from './describe-statement.ts'
import { findCandidates } from './find-candidates.ts'
import type { RuleLinks } from './rule-links.ts'

/** A statement with its candidates and the features of both. */
export interface DescribedStatement {
  readonly draft: Draft
  readonly features: readonly number[]
  readonly candidates: readonly DescribedCandidate[]
}

export interface DescribedCandidate {
  readonly candidate: Candidate
  readonly features: readonly number[]
}

/** Describes the statements of a report as the models see them. */
export function describeLinks(links: RuleLinks): DescribedStatement[] {
  return links.debate.drafts.map((draft) => {
    const facts = describeStatement(links.debate.reading, draft)
    const candidates = findCandidates(links, draft).map((candidate) => ({
      candidate,
      features: describeCandidate({ links, draft, facts }, candidate),
    }))
    return { draft, features: facts.features, candidates }
  })
}
