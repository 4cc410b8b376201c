import { ANSWERING } from '../stances/answering.ts'
import type { Polarity } from '../types.ts'
import type { Candidate } from './candidate.ts'
import type { DescribedCandidate, DescribedStatement } from './describe-links.ts'
import { scoreOf, softmax, type Weights } from './weights.ts'

/** On whom a statement takes a stand and whom it answers, with probabilities as the models tell them. */
export interface Judgement {
  readonly stances: readonly { candidate: Candidate; polarity: Polarity; share: number }[]
  readonly answers: readonly { candidate: Candidate; share: number }[]
}

/**
 * From these probabilities on a stance and an answer are told; what the rules propose too is told from a lower one.
 * Measured by leaving out one outlet at a time.
 */
const LEAST_STANCE = { byRule: 0.16, alone: 0.3 }
const LEAST_ANSWER = { byRule: 0.2, alone: 0.26 }
/** Whoever is answered so surely is also taken a stand on. */
const SURE_ANSWER = 0.25

/** Judges the candidates of one statement. */
export function judgeStatement(statement: DescribedStatement, weights: Weights): Judgement {
  const targets = choose(statement, weights.target)
  const answered = choose(statement, weights.answered)
  const stances: Judgement['stances'][number][] = []
  const answers: Judgement['answers'][number][] = []
  statement.candidates.forEach((described, at) => {
    const { candidate } = described
    const [target, answer] = [targets[at] ?? 0, answered[at] ?? 0]
    if (answer >= (candidate.answer ? LEAST_ANSWER.byRule : LEAST_ANSWER.alone) || isExplicit(candidate))
      answers.push({ candidate, share: answer })
    const least = candidate.stance ? LEAST_STANCE.byRule : LEAST_STANCE.alone
    if (target < least && answer < SURE_ANSWER && !isFramed(candidate) && !isExplicit(candidate)) return
    const likely = polaritiesOf(statement, described, weights)
    const polarity = polarityByRule(candidate) ?? likeliest(likely)
    stances.push({ candidate, polarity, share: target * likely[polarity] })
  })
  return { stances, answers }
}

/** Whether the frame of the cue says whom it is against or asks: no model knows better. */
function isFramed({ slot, stance }: Candidate): boolean {
  return stance !== null && (slot !== null || stance.isPlain === true)
}

/** «ردا على X», «رد على تصريحات X قائلا»: the text itself says that it is an answer, and names whom it answers. */
function isExplicit({ answer, slot, outside }: Candidate): boolean {
  if (answer?.rule === 'reply.verb') return slot !== null || outside !== null
  return answer?.rule === 'reply.explicit' || (answer?.rule === 'reply.object' && answer.to !== null)
}

/** Toward whom a rule says a polarity, it is that: by the words of the stand, else by what the answer does. */
function polarityByRule({ stance, answer }: Candidate): Polarity | null {
  return stance?.polarity ?? (answer && ANSWERING[answer.relation])
}

/** The probability of each candidate to be the one; the rest is that of nobody, for which the statement speaks. */
function choose({ features, candidates }: DescribedStatement, weights: Float64Array): number[] {
  const scores = candidates.map((candidate) => scoreOf(weights, candidate.features))
  return softmax([...scores, scoreOf(weights, features)])
}

/** The probability of each polarity toward a target. */
function polaritiesOf(
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
