import { sideOf, type Stand, type Stands } from './stands.ts'

/**
 * Puts those with like stands beside each other: it begins with the first, and each next is the one that agrees most
 * with the one before (targets on the same side less those on opposite ones); where none agrees, the first of those
 * that are left.
 * @param profiles who is to be put in order, with its stands: of holders by target, of targets by holder; the first of
 *   equals goes before
 */
export function alikeOrder(profiles: Stands): readonly string[] {
  const left = new Set(profiles.keys())
  const byKey = keysOf(profiles)
  const order: string[] = []
  let next = first(left)
  while (next !== undefined) {
    left.delete(next)
    order.push(next)
    next = mostAlike(profiles.get(next) ?? new Map<string, Stand>(), byKey, left) ?? first(left)
  }
  return order
}

const first = (ids: ReadonlySet<string>): string | undefined => ids.values().next().value

type ByKey = ReadonlyMap<string, readonly (readonly [id: string, sign: number])[]>

function keysOf(profiles: Stands): ByKey {
  const byKey = new Map<string, [string, number][]>()
  for (const [id, profile] of profiles) {
    for (const [key, stand] of profile) {
      const sign = signOf(stand)
      if (sign === 0) continue
      const known = byKey.get(key)
      if (known) known.push([id, sign])
      else byKey.set(key, [[id, sign]])
    }
  }
  return byKey
}

/** For 1, against -1; 0 where it takes no side or both. */
function signOf(stand: Stand): number {
  const side = sideOf(stand)
  return side === 'for' ? 1 : side === 'against' ? -1 : 0
}

function mostAlike(
  profile: ReadonlyMap<string, Stand>,
  byKey: ByKey,
  left: ReadonlySet<string>,
): string | undefined {
  const scores = new Map<string, number>()
  for (const [key, stand] of profile) {
    const sign = signOf(stand)
    if (sign === 0) continue
    for (const [id, other] of byKey.get(key) ?? []) {
      if (left.has(id)) scores.set(id, (scores.get(id) ?? 0) + sign * other)
    }
  }
  let best: readonly [string, number] | undefined
  for (const entry of scores) if (entry[1] > (best?.[1] ?? 0)) best = entry
  return best?.[0]
}
