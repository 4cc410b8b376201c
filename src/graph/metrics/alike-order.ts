import { sideOf, type Stand, type Stands } from './stands.ts'

/**
 * Puts those with like stands beside each other: it begins with the first, and each next is the one that agrees most
 * with the one before (targets on the same side less those on opposite ones); where none agrees, the first of those
 * that are left.
 * @param profiles who is to be put in order, with its stands: of holders by target, of targets by holder; the first of
 *   equals goes before
 */
export function alikeOrder(profiles: Stands): readonly string[] {
  const ids = [...profiles.keys()]
  const sides = [...profiles.values()].map(sidesOf)
  const takers = takersOf(sides)
  const isTaken = new Uint8Array(ids.length)
  const scores = new Int32Array(ids.length)
  const order: number[] = []
  let firstLeft = 0
  for (let next = 0; order.length < ids.length;) {
    isTaken[next] = 1
    order.push(next)
    while (isTaken[firstLeft] === 1) firstLeft++
    next = mostAlike(sides[next] ?? [], { takers, isTaken, scores }) ?? firstLeft
  }
  return order.flatMap((index) => ids[index] ?? [])
}

/** What somebody takes a side on, and which: for 1, against -1; what it takes both sides on is left out. */
type Sides = readonly (readonly [key: string, sign: number])[]

function sidesOf(profile: ReadonlyMap<string, Stand>): Sides {
  const signs = { for: 1, against: -1, both: 0, neither: 0 }
  return [...profile]
    .map(([key, stand]) => [key, signs[sideOf(stand)]] as const)
    .filter(([, sign]) => sign !== 0)
}

/** Who takes a side on each, by index, with its sign. */
type Takers = ReadonlyMap<string, readonly (readonly [index: number, sign: number])[]>

function takersOf(all: readonly Sides[]): Takers {
  const takers = new Map<string, [number, number][]>()
  for (const [index, sides] of all.entries()) {
    for (const [key, sign] of sides) {
      const known = takers.get(key)
      if (known) known.push([index, sign])
      else takers.set(key, [[index, sign]])
    }
  }
  return takers
}

interface Search {
  readonly takers: Takers
  readonly isTaken: Uint8Array
  /** All zero between two searches. */
  readonly scores: Int32Array
}

/** The index of who agrees most with these sides and is left; undefined where nobody agrees. */
function mostAlike(sides: Sides, { takers, isTaken, scores }: Search): number | undefined {
  const touched: number[] = []
  for (const [key, sign] of sides) {
    for (const [index, other] of takers.get(key) ?? []) {
      if (isTaken[index] === 1) continue
      touched.push(index)
      scores[index] = (scores[index] ?? 0) + sign * other
    }
  }
  let best: readonly [index: number, score: number] | undefined
  for (const index of touched) {
    const score = scores[index] ?? 0
    const [bestIndex, bestScore] = best ?? [0, 0]
    if (score > bestScore || (score === bestScore && score > 0 && index < bestIndex)) best = [index, score]
  }
  for (const index of touched) scores[index] = 0
  return best?.[0]
}
