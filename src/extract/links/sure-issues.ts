import type { IssueStance } from '../stances/find-issues.ts'
import type { DescribedStatement } from './describe-links.ts'
import { STATEMENT } from './features.ts'
import type { Sure } from './judge-links.ts'
import { logistic, scoreOf, type Weights } from './weights.ts'

/** The number of the feature that tells which rule found a stand on a matter. */
export function issueFeature({ rule }: IssueStance): number {
  return rule === 'issue.known' ? STATEMENT.issue.known : STATEMENT.issue.object
}

/** Stands on matters with how likely they are to be right. */
export function sureIssues(
  issues: readonly IssueStance[],
  described: readonly DescribedStatement[],
  { issue: weights }: Weights,
): Sure<IssueStance>[] {
  const scores = new Map(described.map(({ draft, features }) => [draft, scoreOf(weights, features)]))
  return issues.map((issue) => {
    const score = (scores.get(issue.draft) ?? 0) + (weights[issueFeature(issue)] ?? 0)
    return { ...issue, confidence: logistic(score) }
  })
}
