import type { Extraction, Polarity, Statement } from '../extract/index.ts'
import { alphaNominal } from './krippendorff.ts'
import { pairStatements, type StatementPair } from './pair-statements.ts'

/** What coders decide of a statement, each measured on its own. */
export const CODED = ['speaker', 'act', 'polarity'] as const
export type Coded = (typeof CODED)[number]

/** A statement on which two coders differ: `statement` where one of them has none. */
export interface Difference extends StatementPair {
  readonly in: readonly (Coded | 'statement')[]
  /** The targets on which they differ. */
  readonly polarities: readonly TargetPolarities[]
}

export interface Agreement {
  /** Statements that both have. */
  readonly shared: number
  /** Krippendorff's alpha over the shared ones; null where it says nothing. Polarity over each target on which either sees a stance. */
  readonly alpha: Readonly<Record<Coded, number | null>>
  /** Over how many units each alpha is: statements, or for polarity targets of statements. */
  readonly units: Readonly<Record<Coded, number>>
  readonly differences: readonly Difference[]
}

/** Compares two codings of the same reports. */
export function agreementOf(one: Extraction, other: Extraction): Agreement {
  const pairs = pairStatements(one, other)
  const shared = pairs.filter(isShared)
  const polarities = [polaritiesBy(one), polaritiesBy(other)] as const
  const units: Readonly<Record<Coded, readonly (readonly string[])[]>> = {
    speaker: shared.map((pair) => [pair.one.speaker, pair.other.speaker]),
    act: shared.map((pair) => [pair.one.act, pair.other.act]),
    polarity: shared.flatMap((pair) => polarityUnits(pair, polarities)),
  }
  return {
    shared: shared.length,
    alpha: {
      speaker: alphaNominal(units.speaker),
      act: alphaNominal(units.act),
      polarity: alphaNominal(units.polarity),
    },
    units: { speaker: units.speaker.length, act: units.act.length, polarity: units.polarity.length },
    differences: pairs
      .map((pair) => differenceOf(pair, polarities))
      .filter((difference) => difference.in.length > 0),
  }
}

interface SharedPair {
  readonly one: Statement
  readonly other: Statement
}

/** For each statement, the polarity of its stance on each target. */
type Polarities = ReadonlyMap<string, ReadonlyMap<string, Polarity>>

const isShared = (pair: StatementPair): pair is SharedPair => pair.one !== null && pair.other !== null

function polaritiesBy({ stances }: Extraction): Polarities {
  const byStatement = new Map<string, Map<string, Polarity>>()
  for (const { statement, target, polarity } of stances) {
    const targets = byStatement.get(statement) ?? new Map<string, Polarity>()
    // Of several on one target the first counts, which is the one that corrections change.
    if (!targets.has(target)) byStatement.set(statement, targets.set(target, polarity))
  }
  return byStatement
}

/** One unit a target on which either sees a stance; a coder who sees none there says that there is `none`. */
function polarityUnits(pair: SharedPair, by: readonly [Polarities, Polarities]) {
  return polaritiesOf(pair, by).map(({ one, other }) => [String(one), String(other)])
}

/** On each target of a statement that either sees a stance on, what each sees; null for none. */
export interface TargetPolarities {
  readonly target: string
  readonly one: Polarity | null
  readonly other: Polarity | null
}

function polaritiesOf(
  pair: SharedPair,
  [some, others]: readonly [Polarities, Polarities],
): readonly TargetPolarities[] {
  const [a, b] = [some.get(pair.one.id), others.get(pair.other.id)]
  const targets = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])
  return [...targets].map((target) => ({
    target,
    one: a?.get(target) ?? null,
    other: b?.get(target) ?? null,
  }))
}

function differenceOf(pair: StatementPair, by: readonly [Polarities, Polarities]): Difference {
  if (!isShared(pair)) return { ...pair, in: ['statement'], polarities: [] }
  const polarities = polaritiesOf(pair, by).filter(({ one, other }) => one !== other)
  const differs: Readonly<Record<Coded, boolean>> = {
    speaker: pair.one.speaker !== pair.other.speaker,
    act: pair.one.act !== pair.other.act,
    polarity: polarities.length > 0,
  }
  return { ...pair, in: CODED.filter((coded) => differs[coded]), polarities }
}
