import type { Polarity, Stance } from '../../extract/index.ts'

/** How an actor stands to one target: the number of different statements of each polarity. */
export interface Stand {
  readonly against: number
  readonly neither: number
  readonly for: number
}

/** For each holder, how it stands to each target that it takes a stance on; in the order of the stances. */
export type Stands = ReadonlyMap<string, ReadonlyMap<string, Stand>>

/** What measures need of a stance; so little that it is quickly handed to a worker. */
export type StanceEnds = Pick<Stance, 'holder' | 'target' | 'polarity' | 'statement'>

const SIDES = { '-1': 'against', '0': 'neither', '1': 'for' } as const satisfies Record<
  `${Polarity}`,
  keyof Stand
>

/** Gathers stances by holder and target; a statement counts once a polarity, however often it takes the stance. */
export function standsOf(stances: readonly StanceEnds[]): Stands {
  const stands = new Map<string, Map<string, Record<keyof Stand, number>>>()
  const counted = new Set<string>()
  for (const { holder, target, polarity, statement } of stances) {
    const key = `${statement}\u0000${target}\u0000${polarity}`
    if (counted.has(key)) continue
    counted.add(key)
    const ofHolder = stands.get(holder) ?? new Map<string, Record<keyof Stand, number>>()
    const stand = ofHolder.get(target) ?? { against: 0, neither: 0, for: 0 }
    stand[SIDES[`${polarity}`]] += 1
    stands.set(holder, ofHolder.set(target, stand))
  }
  return stands
}

/** The same seen from the targets: for each, who takes which stance on it. */
export function turned(stands: Stands): Stands {
  const result = new Map<string, Map<string, Stand>>()
  for (const [holder, ofHolder] of stands) {
    for (const [target, stand] of ofHolder) {
      const ofTarget = result.get(target) ?? new Map<string, Stand>()
      result.set(target, ofTarget.set(holder, stand))
    }
  }
  return result
}

/** Statements behind a stand. */
export const sizeOf = ({ against, neither, for: inFavour }: Stand): number => against + neither + inFavour

/** On which sides somebody stands who is for, against or both; who is neither takes no side. */
export type Side = 'against' | 'for' | 'both' | 'neither'

export function sideOf({ against, for: inFavour }: Stand): Side {
  if (against > 0) return inFavour > 0 ? 'both' : 'against'
  return inFavour > 0 ? 'for' : 'neither'
}
