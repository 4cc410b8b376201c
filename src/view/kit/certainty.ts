import type { Certainty } from '../../i18n/sections/confidence.ts'

/** From which share of likelihood on a word holds, the highest first. Below the last it is doubtful. */
const FROM: readonly (readonly [least: number, certainty: Certainty])[] = [
  [0.9, 'sure'],
  [0.7, 'likely'],
  [0.4, 'open'],
]

/** The word for a confidence of 0 to 1. */
export function certaintyOf(confidence: number): Certainty {
  return FROM.find(([least]) => confidence >= least)?.[1] ?? 'doubtful'
}
