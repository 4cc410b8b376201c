import type { Answer } from '../replies/antecedent.ts'
import type { ActorStance } from '../stances/find-stances.ts'
import type { Draft } from '../statements/draft.ts'
import { calibrated } from './calibrated.ts'
import type { Candidate } from './candidate.ts'
import type { DescribedStatement } from './describe-links.ts'
import { judgeStatement } from './judge-statement.ts'
import { answerTo } from './make-answer.ts'
import { stanceOn } from './make-stance.ts'
import type { RuleLinks } from './rule-links.ts'
import { logistic, scoreOf, type Weights } from './weights.ts'

/** A finding and how likely it is to be right, 0 to 1. */
export type Sure<Finding> = Finding & { readonly confidence: number }

/** What the models make of the statements of a report. */
export interface JudgedLinks {
  readonly stances: readonly Sure<ActorStance>[]
  readonly answers: readonly Sure<Answer>[]
  /** How likely it is that each statement is one and its speaker the right one. */
  readonly statements: ReadonlyMap<Draft, number>
}

/** Decides on whom the statements of a report take a stand and whom they answer. */
export function judgeLinks(
  links: RuleLinks,
  described: readonly DescribedStatement[],
  weights: Weights,
): JudgedLinks {
  const found = { stances: [] as Sure<ActorStance>[], answers: [] as Sure<Answer>[] }
  const statements = new Map<Draft, number>()
  for (const statement of described) {
    const { draft } = statement
    statements.set(draft, logistic(scoreOf(weights.right, statement.features)))
    const { stances, answers } = judgeStatement(statement, weights)
    for (const { candidate, polarity, share } of stances) {
      if (polarity === -1 && isOwnSide(links, draft, candidate)) continue
      const confidence = calibrated(weights.target, share)
      found.stances.push({ ...stanceOn(draft, candidate, polarity), confidence })
    }
    for (const { candidate, share } of answers) {
      if (isOwnSide(links, draft, candidate)) continue
      const confidence = calibrated(weights.answered, share)
      found.answers.push({ ...answerTo(links, draft, candidate), confidence })
    }
  }
  return { ...found, statements }
}

/** Nobody is against his own state or body or answers it, unless the frame of the cue says so: «انتقد النائب الحكومة». */
function isOwnSide(links: RuleLinks, { speaker }: Draft, { actor, slot }: Candidate): boolean {
  return slot === null && links.isOneSide(actor, speaker)
}
