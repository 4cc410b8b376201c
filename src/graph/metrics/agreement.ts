import { turned, type Stand, type Stands } from './stands.ts'

/**
 * How much two actors agree and disagree over the targets that both take a side on.
 *
 * Named and defined as in Discourse Network Analyzer (P. Leifeld, J. Gruber and F. Bossner, *Discourse Network
 * Analyzer Manual*, 2018, chapter 2, "Construction of One-Mode Networks", binary qualifier): x(i, j, k) is 1 where
 * actor i takes side k, for or against, on target j at least once, and else 0. Targets are issues and actors; a
 * stance that is neither for nor against takes no side.
 */
export interface Agreement {
  /** Ids of the two actors; the first is the one whose stances come first. */
  readonly first: string
  readonly second: string
  /** Sum over targets j and sides k of x(first, j, k) · x(second, j, k). */
  readonly congruence: number
  /** The same of opposite sides: sum of x(first, j, k) · x(second, j, k′) where k ≠ k′. */
  readonly conflict: number
  /** Ids of the targets that make the congruence. */
  readonly agreed: readonly string[]
  /** Ids of the targets that make the conflict; where somebody takes both sides, a target can make either. */
  readonly disputed: readonly string[]
  /** Sides taken by each of the two over all targets: its activity, the sum of its x. */
  readonly activity: readonly [first: number, second: number]
}

interface Draft extends Agreement {
  congruence: number
  conflict: number
  readonly agreed: string[]
  readonly disputed: string[]
}

type DraftOf = (first: string, second: string) => Draft

/** The pairs of actors that take a side on at least one common target. */
export function agreementsOf(stands: Stands): readonly Agreement[] {
  const rank = new Map([...stands.keys()].map((id, index) => [id, index]))
  const rankOf = (id: string): number => rank.get(id) ?? 0
  const activity = new Map([...stands].map(([id, targets]) => [id, activityOf(targets)]))
  const drafts = new Map<number, Draft>()
  const draftOf: DraftOf = (one, other) => {
    const [first, second] = rankOf(one) < rankOf(other) ? [one, other] : [other, one]
    const key = rankOf(first) * stands.size + rankOf(second)
    const known = drafts.get(key)
    if (known) return known
    const draft = newDraft(first, second, activity)
    drafts.set(key, draft)
    return draft
  }
  for (const [target, holders] of turned(stands)) addPairs(target, holders, draftOf)
  return [...drafts.values()]
}

function activityOf(targets: ReadonlyMap<string, Stand>): number {
  let sides = 0
  for (const stand of targets.values()) sides += Number(stand.against > 0) + Number(stand.for > 0)
  return sides
}

function newDraft(first: string, second: string, activity: ReadonlyMap<string, number>): Draft {
  const both = [activity.get(first) ?? 0, activity.get(second) ?? 0] as const
  return { first, second, congruence: 0, conflict: 0, agreed: [], disputed: [], activity: both }
}

function addPairs(target: string, holders: ReadonlyMap<string, Stand>, draftOf: DraftOf): void {
  const sided = [...holders].filter(([, stand]) => stand.against > 0 || stand.for > 0)
  for (const [index, [one, a]] of sided.entries()) {
    for (let next = index + 1; next < sided.length; next++) {
      const [other, b] = sided[next] ?? [one, a]
      const same = matches(a.for, b.for) + matches(a.against, b.against)
      const opposite = matches(a.for, b.against) + matches(a.against, b.for)
      const draft = draftOf(one, other)
      draft.congruence += same
      draft.conflict += opposite
      if (same > 0) draft.agreed.push(target)
      if (opposite > 0) draft.disputed.push(target)
    }
  }
}

const matches = (one: number, other: number): number => Number(one > 0 && other > 0)
