import { commonWords } from './common-words.ts'
import type { Term, TermKind, Wording } from './wording.ts'

/**
 * So much of the shorter wording, by weight, must stand in the longer one. Measured on 1,013 reports of 2014 to 2018,
 * all pairs of one actor's statements within a week read by hand: how many of the pairs in each band are one statement.
 *
 * | in common   | pairs | one statement |
 * | ----------- | ----- | ------------- |
 * | 0.90 - 1.00 | 90    | 90            |
 * | 0.85 - 0.90 | 9     | 8             |
 * | 0.80 - 0.85 | 12    | 12            |
 * | 0.75 - 0.80 | 10    | 7             |
 */
export const LEAST_IN_COMMON = 0.8
/** Wordings that weigh less say too little to tell statements apart by most of their words: all must be the same. */
const SHORT = 4
/** A single word («لا», «القرار») is said of too many things. */
const FEWEST_TERMS = 2

/** Whether two wordings say the same, though one may be cut shorter or put a few words otherwise. */
export function isSameWording(one: Wording, other: Wording): boolean {
  const [shorter, longer] = one.weight <= other.weight ? [one, other] : [other, one]
  if (shorter.terms.length < FEWEST_TERMS) return false
  const pairs = commonWords(shorter.terms, longer.terms)
  const kept = new Set(pairs.map(([at]) => at))
  const left = shorter.terms.filter((_, at) => !kept.has(at))
  if (shorter.weight < SHORT) return left.length === 0 && pairs.length === longer.terms.length
  const between = leftBetween(
    longer.terms,
    pairs.map(([, at]) => at),
  )
  return weigh(left) <= (1 - LEAST_IN_COMMON) * shorter.weight && agree(left, between)
}

/** The words of the longer wording that stand between the common ones, and a negation right before them. */
function leftBetween(terms: readonly Term[], common: readonly number[]): Term[] {
  const taken = new Set(common)
  const [first = 0, last = 0] = [common[0], common.at(-1)]
  const from = terms[first - 1]?.kind === 'negation' ? first - 1 : first
  return terms.filter((_, at) => at >= from && at <= last && !taken.has(at))
}

function weigh(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0)
}

/** Whether the words that only one of two wordings has make no other statement of it. */
function agree(one: readonly Term[], other: readonly Term[]): boolean {
  const has = (terms: readonly Term[], wanted: TermKind) => terms.some(({ kind }) => kind === wanted)
  const isOther = [one, other].some((terms) => has(terms, 'strict') || has(terms, 'negation'))
  return !isOther && !(has(one, 'time') && has(other, 'time'))
}
