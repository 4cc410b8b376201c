import { commonWords } from './common-words.ts'
import type { Term, Wording } from './wording.ts'

/**
 * So much of the shorter wording, by weight, may be missing in the longer one. Measured on 1,011 reports, most of 2018,
 * by reading all pairs of one actor's statements within a week that are not the same word for word (61 of the first band
 * are): how many pairs of each band are one statement.
 *
 * | in common   | pairs | one statement |
 * | ----------- | ----- | ------------- |
 * | 0.90 - 1.00 | 90    | 89            |
 * | 0.85 - 0.90 | 9     | 8             |
 * | 0.80 - 0.85 | 12    | 12            |
 * | 0.75 - 0.80 | 10    | 7             |
 */
export const MOST_MISSING = 0.2
/** Wordings that weigh less say too little to tell statements apart by most of their words: all must be the same. */
const SHORT = 4
/** A single word («لا», «القرار») is said of too many things. */
const FEWEST_TERMS = 2

/** Whether two wordings say the same, though one may be cut shorter or put a few words otherwise. */
export function isSameWording(one: Wording, other: Wording): boolean {
  const [shorter, longer] = one.weight <= other.weight ? [one, other] : [other, one]
  if (shorter.terms.length < FEWEST_TERMS) return false
  const pairs = commonWords(shorter.terms, longer.terms)
  const [kept, common] = [pairs.map(([at]) => at), pairs.map(([, at]) => at)]
  const left = without(shorter.terms, kept)
  if (shorter.weight < SHORT) return left.length === 0 && common.length === longer.terms.length
  return (
    weigh(left) <= MOST_MISSING * shorter.weight &&
    ![...left, ...leftBetween(longer.terms, common)].some(isStrict) &&
    !(left.some(isTime) && without(longer.terms, common).some(isTime))
  )
}

/** Numbers, quantities and negations make another statement; a time does that another time stands for. */
const isStrict = ({ kind }: Term): boolean => kind === 'strict' || kind === 'negation'
const isTime = ({ kind }: Term): boolean => kind === 'time'

function without(terms: readonly Term[], places: readonly number[]): Term[] {
  const taken = new Set(places)
  return terms.filter((_, at) => !taken.has(at))
}

/** The words of the longer wording that stand between the common ones, and a negation right before them. */
function leftBetween(terms: readonly Term[], common: readonly number[]): Term[] {
  const [first = 0, last = 0] = [common[0], common.at(-1)]
  const from = terms[first - 1]?.kind === 'negation' ? first - 1 : first
  const places = common.map((at) => at - from)
  return without(terms.slice(from, last + 1), places)
}

function weigh(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}
