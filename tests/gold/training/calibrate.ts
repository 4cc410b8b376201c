import { logit } from '../../../src/extract/links/calibrated.ts'
import { CERTAINTY } from '../../../src/extract/links/features.ts'
import { judgeStatement } from '../../../src/extract/links/judge-statement.ts'
import { logistic, type Weights } from '../../../src/extract/links/weights.ts'
import { descend } from './descent.ts'
import type { LabelledStatement } from './label-report.ts'

/** A probability that a model told, and whether the finding is right. */
export interface Told {
  readonly share: number
  readonly right: boolean
}

/** What models told of statements that they had not learnt from. */
export interface JudgedLabels {
  readonly stances: readonly Told[]
  readonly answers: readonly Told[]
}

/** Judges labelled statements and says of each finding whether it is right. */
export function judgedLabels(statements: readonly LabelledStatement[], weights: Weights): JudgedLabels {
  const judged = statements.map((statement) => {
    const { described, anywhere, answered } = statement
    const at = new Map(described.candidates.map(({ candidate }, place) => [candidate, place]))
    const { stances, answers } = judgeStatement(described, weights)
    return {
      stances: stances.map(({ candidate, polarity, share }) => ({
        share,
        right: anywhere[at.get(candidate) ?? -1]?.includes(polarity) ?? false,
      })),
      answers: answers.map(({ candidate, share }) => ({
        share,
        right: answered[at.get(candidate) ?? -1] ?? false,
      })),
    }
  })
  return {
    stances: judged.flatMap(({ stances }) => stances),
    answers: judged.flatMap(({ answers }) => answers),
  }
}

/** The weights with what their probabilities mean. */
export function calibrate(weights: Weights, { stances, answers }: JudgedLabels): Weights {
  return {
    ...weights,
    target: withCertainty(weights.target, stances),
    answered: withCertainty(weights.answered, answers),
  }
}

function withCertainty(weights: Float64Array, told: readonly Told[]): Float64Array {
  const { shift, scale } = certaintyOf(told)
  const all = Float64Array.from(weights)
  all[CERTAINTY.shift] = shift
  all[CERTAINTY.scale] = scale
  return all
}

/** A pull that keeps the two numbers finite where all findings are right. */
const L2 = 0.1

/** The line through the scores of findings that best tells which are right (Platt 1999). */
export function certaintyOf(told: readonly Told[]): { shift: number; scale: number } {
  const points = told.map(({ share, right }) => ({ score: logit(share), right }))
  const gradient = ([row]: readonly Float64Array[]) => {
    const slopes = new Float64Array(2)
    const [shift = 0, scale = 0] = row ?? []
    for (const { score, right } of points) {
      const error = logistic(shift + scale * score) - (right ? 1 : 0)
      slopes[0] = (slopes[0] ?? 0) + error
      slopes[1] = (slopes[1] ?? 0) + error * score
    }
    return [slopes]
  }
  const [shift = 0, scale = 0] = descend(gradient, { rows: 1, columns: 2, l2: L2 })[0] ?? []
  return { shift, scale }
}
