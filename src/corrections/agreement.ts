import type { Extraction, Statement } from '../extract/index.ts'
import { alphaNominal } from './krippendorff.ts'
import { pairStatements, type StatementPair } from './pair-statements.ts'

/** What coders decide of a statement, each measured on its own. */
export const CODED = ['speaker', 'act', 'polarity'] as const
export type Coded = (typeof CODED)[number]

/** A statement on which two coders differ: `statement` where one of them has none. */
export interface Difference extends StatementPair {
  readonly in: readonly (Coded | 'statement')[]
}

export interface Agreement {
  /** Statements that both have. */
  readonly shared: number
  /** Krippendorff's alpha over the shared ones; null where it says nothing. Polarity over each target on which either sees a stance. */
  readonly alpha: Readonly<Record<Coded, number | null>>
  readonly differences: readonly Difference[]
}

/** Compares two codings of the same reports. */
export function agreementOf(one: Extraction, other: Extraction): Agreement {
  const pairs = pairStatements(one, other)
  const shared = pairs.filter(isShared)
  const polarities = [polaritiesBy(one), polaritiesBy(other)] as const
  return {
    shared: shared.length,
    alpha: {
      speaker: alphaNominal(shared.map((pair) => [pair.one.speaker, pair.other.speaker])),
      act: alphaNominal(shared.map((pair) => [pair.one.act, pair.other.act])),
      polarity: alphaNominal(shared.flatMap((pair) => polarityUnits(pair, polarities))),
    },
    differences: pairs
      .map((pair) => ({ ...pair, in: differencesIn(pair, polarities) }))
      .filter((difference) => difference.in.length > 0),
  }
}

interface SharedPair {
  readonly one: Statement
  readonly other: Statement
}

/** For each statement, the polarity of its stance on each target. */
type Polarities = ReadonlyMap<string, ReadonlyMap<string, string>>

const isShared = (pair: StatementPair): pair is SharedPair => pair.one !== null && pair.other !== null

function polaritiesBy({ stances }: Extraction): Polarities {
  const byStatement = new Map<string, Map<string, string>>()
  for (const { statement, target, polarity } of stances) {
    const targets = byStatement.get(statement) ?? new Map<string, string>()
    byStatement.set(statement, targets.set(target, String(polarity)))
  }
  return byStatement
}

/** One unit a target on which either sees a stance; a coder who sees none there says that there is `none`. */
function polarityUnits(pair: SharedPair, [some, others]: readonly [Polarities, Polarities]) {
  const [a, b] = [some.get(pair.one.id), others.get(pair.other.id)]
  const targets = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])
  return [...targets].map((target) => [a?.get(target) ?? 'none', b?.get(target) ?? 'none'])
}

function differencesIn(
  pair: StatementPair,
  polarities: readonly [Polarities, Polarities],
): readonly (Coded | 'statement')[] {
  if (!isShared(pair)) return ['statement']
  const differs: Readonly<Record<Coded, boolean>> = {
    speaker: pair.one.speaker !== pair.other.speaker,
    act: pair.one.act !== pair.other.act,
    polarity: polarityUnits(pair, polarities).some(([a, b]) => a !== b),
  }
  return CODED.filter((coded) => differs[coded])
}
