import type { Answer } from '../replies/antecedent.ts'
import { ANSWERING } from '../stances/answering.ts'
import type { ActorStance } from '../stances/find-stances.ts'
import type { Draft } from '../statements/draft.ts'
import type { Polarity } from '../types.ts'
import type { Candidate } from './candidate.ts'
import type { DescribedCandidate, DescribedStatement } from './describe-links.ts'
import { answerTo } from './make-answer.ts'
import { stanceOn } from './make-stance.ts'
import type { RuleLinks } from './rule-links.ts'
import { logistic, scoreOf, softmax, type Weights } from './weights.ts'

/** A finding and how likely it is to be right, 0 to 1. */
export type Sure<Finding> = Finding & { readonly confidence: number }

/** What the models make of the statements of a report. */
export interface JudgedLinks {
  readonly stances: readonly Sure<ActorStance>[]
  readonly answers: readonly Sure<Answer>[]
  /** How likely it is that each statement is one and its speaker the right one. */
  readonly statements: ReadonlyMap<Draft, number>
}

/**
 * From these probabilities on a stance and an answer are told; what the rules propose too is told from a lower one.
 * Measured by leaving out one outlet at a time.
 */
const LEAST_STANCE = { byRule: 0.15, alone: 0.3 }
const LEAST_ANSWER = 0.15
/** Whoever is answered so surely is also taken a stand on. */
const SURE_ANSWER = 0.5

/** Decides on whom the statements of a report take a stand and whom they answer. */
export function judgeLinks(
  links: RuleLinks,
  described: readonly DescribedStatement[],
  weights: Weights,
): JudgedLinks {
  const stances: Sure<ActorStance>[] = []
  const answers: Sure<Answer>[] = []
  const statements = new Map<Draft, number>()
  for (const statement of described) {
    statements.set(statement.draft, logistic(scoreOf(weights.right, statement.features)))
    const answered = choose(statement, weights.answered)
    stances.push(...stancesOf(statement, answered, weights))
    statement.candidates.forEach(({ candidate }, at) => {
      const confidence = answered[at] ?? 0
      if (confidence >= LEAST_ANSWER)
        answers.push({ ...answerTo(links, statement.draft, candidate), confidence })
    })
  }
  return { stances, answers, statements }
}

function stancesOf(
  statement: DescribedStatement,
  answered: readonly number[],
  weights: Weights,
): Sure<ActorStance>[] {
  const shares = choose(statement, weights.target)
  return statement.candidates.flatMap((described, at) => {
    const { candidate } = described
    const share = shares[at] ?? 0
    const least = candidate.stance ? LEAST_STANCE.byRule : LEAST_STANCE.alone
    const told = share >= least || (answered[at] ?? 0) >= SURE_ANSWER || isFramed(candidate)
    if (!told) return []
    const likely = polaritiesOf(statement, described, weights)
    const polarity = polarityByRule(candidate) ?? likeliest(likely)
    return [{ ...stanceOn(statement.draft, candidate, polarity), confidence: share * likely[polarity] }]
  })
}

/** Whether the frame of the cue says whom it is against or asks: no model knows better. */
function isFramed({ slot, stance }: Candidate): boolean {
  return slot !== null && stance !== null
}

/** Toward whom a rule says a polarity, it is that: by the words of the stand, else by what the answer does. */
function polarityByRule({ stance, answer }: Candidate): Polarity | null {
  return stance?.polarity ?? (answer && ANSWERING[answer.relation])
}

/** The probability of each candidate to be the one; the rest is that of nobody, for which the statement speaks. */
export function choose({ features, candidates }: DescribedStatement, weights: Float64Array): number[] {
  const scores = candidates.map((candidate) => scoreOf(weights, candidate.features))
  return softmax([scoreOf(weights, features), ...scores]).slice(1)
}

/** The probability of each polarity toward a target. */
export function polaritiesOf(
  { features }: DescribedStatement,
  candidate: DescribedCandidate,
  weights: Weights,
): Readonly<Record<Polarity, number>> {
  const score = (row: Float64Array) => scoreOf(row, features) + scoreOf(row, candidate.features)
  const [neither = 0, against = 0, favour = 0] = softmax([0, score(weights.against), score(weights.favour)])
  return { [-1]: against, 0: neither, 1: favour }
}

function likeliest(shares: Readonly<Record<Polarity, number>>): Polarity {
  if (shares[-1] >= shares[0] && shares[-1] >= shares[1]) return -1
  return shares[1] > shares[0] ? 1 : 0
}
