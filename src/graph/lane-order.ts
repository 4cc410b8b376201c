import { groupBy } from './groups.ts'

/** Two lanes that answers join; the more often they do, the more often the pair stands in a list. */
export type LaneLink = readonly [lane: string, lane: string]

/** Sweeps after which an order has come to rest, by trial on random conversations. */
const SWEEPS = 12

/**
 * Orders lanes so that arrows between them are short and cross little: lanes that answers join stand together, groups
 * of them by their strongest. Within a group each lane moves to the mean place of those it is joined with (the
 * barycentre heuristic of Sugiyama, Tagawa and Toda 1981), then neighbours change places as long as that shortens the
 * arrows. Deterministic.
 * @param lanes the strongest first
 */
export function orderLanes(lanes: readonly string[], links: readonly LaneLink[]): readonly string[] {
  const neighbours = neighboursOf(lanes, links)
  return components(lanes, neighbours).flatMap((group) => {
    let [order, best] = [group, group]
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      order = byMeanPlace(order, neighbours)
      if (span(order, neighbours) < span(best, neighbours)) best = order
    }
    return strongestOnTop(swapNeighbours(best, neighbours), group[0])
  })
}

type Neighbours = ReadonlyMap<string, readonly string[]>

/** The rows that all arrows between lanes cross together: the less, the easier they are followed. */
export function arrowSpan(order: readonly string[], links: readonly LaneLink[]): number {
  return span(order, neighboursOf(order, links))
}

function neighboursOf(lanes: readonly string[], links: readonly LaneLink[]): Neighbours {
  const known = new Set(lanes)
  const ends = links
    .filter(([a, b]) => a !== b && known.has(a) && known.has(b))
    .flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
  const groups = groupBy(ends, ([lane]) => lane)
  return new Map([...groups].map(([lane, pairs]) => [lane, pairs.map(([, other]) => other)]))
}

function components(lanes: readonly string[], neighbours: Neighbours): readonly (readonly string[])[] {
  const seen = new Set<string>()
  return lanes.flatMap((start) => {
    if (seen.has(start)) return []
    const group = new Set([start])
    for (const lane of group) neighbours.get(lane)?.forEach((other) => group.add(other))
    group.forEach((lane) => seen.add(lane))
    return [lanes.filter((lane) => group.has(lane))]
  })
}

const placesOf = (order: readonly string[]): ReadonlyMap<string, number> =>
  new Map(order.map((lane, place) => [lane, place]))

function byMeanPlace(order: readonly string[], neighbours: Neighbours): readonly string[] {
  const places = placesOf(order)
  const mean = (lane: string): number => {
    // The lane's own place counts as well, so that two lanes joined with each other alone do not swap for ever.
    const near = [lane, ...(neighbours.get(lane) ?? [])].map((one) => places.get(one) ?? 0)
    return near.reduce((sum, place) => sum + place, 0) / near.length
  }
  const means = new Map(order.map((lane) => [lane, mean(lane)]))
  return order.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0))
}

function span(order: readonly string[], neighbours: Neighbours): number {
  const places = placesOf(order)
  return order.reduce((sum, lane) => sum + reach(lane, { places, neighbours }), 0) / 2
}

interface Placed {
  readonly places: ReadonlyMap<string, number>
  readonly neighbours: Neighbours
}

/** The rows between a lane and those it is joined with. */
function reach(lane: string, { places, neighbours }: Placed): number {
  const at = places.get(lane) ?? 0
  return (neighbours.get(lane) ?? []).reduce((sum, other) => sum + Math.abs(at - (places.get(other) ?? 0)), 0)
}

function swapNeighbours(order: readonly string[], neighbours: Neighbours): readonly string[] {
  const lanes = [...order]
  const places = new Map(placesOf(order))
  const around = (a: string, b: string): number =>
    reach(a, { places, neighbours }) + reach(b, { places, neighbours })
  const put = (lane: string, place: number): void => {
    lanes[place] = lane
    places.set(lane, place)
  }
  for (let round = 0, moved = true; moved && round < SWEEPS; round++) {
    moved = false
    for (let place = 0; place + 1 < lanes.length; place++) {
      const [upper, lower] = [lanes[place] ?? '', lanes[place + 1] ?? '']
      const before = around(upper, lower)
      put(lower, place)
      put(upper, place + 1)
      if (around(upper, lower) < before) moved = true
      else {
        put(upper, place)
        put(lower, place + 1)
      }
    }
  }
  return lanes
}

function strongestOnTop(order: readonly string[], strongest: string | undefined): readonly string[] {
  const isLow = strongest !== undefined && order.indexOf(strongest) > (order.length - 1) / 2
  return isLow ? order.toReversed() : order
}
