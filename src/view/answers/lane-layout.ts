import { groupBy } from '../../graph/groups.ts'
import { slotsOf, type ItemLink, type LaneItem } from './slots.ts'
import { timeColumns, type ColumnMeasures, type DayColumn } from './time-columns.ts'

/** Where a card stands; lengths in rem, from the first day on and from the first lane down. */
export interface Place {
  readonly item: LaneItem
  /** The row of its lane. */
  readonly row: number
  /** Where it begins. */
  readonly start: number
  readonly top: number
}

export interface LaneMeasures extends ColumnMeasures {
  /** Of a card; the rest of its slot is room for arrows. */
  readonly cardWidth: number
  readonly cardHeight: number
  /** From lane to lane. */
  readonly rowHeight: number
}

export interface LaneLayout {
  readonly columns: readonly DayColumn[]
  readonly places: ReadonlyMap<string, Place>
  /** Of all days and all lanes. */
  readonly width: number
  readonly height: number
}

export interface LaneContent {
  /** Actor ids from the top; items of other actors are left out. */
  readonly lanes: readonly string[]
  /** By day, those without a day last, and within a day as they are to stand. */
  readonly items: readonly LaneItem[]
  readonly links: readonly ItemLink[]
}

/** Sets statements on a time axis, a lane an actor. */
export function layoutLanes({ lanes, items, links }: LaneContent, measures: LaneMeasures): LaneLayout {
  const rows = new Map(lanes.map((lane, row) => [lane, row]))
  const days = groupBy(
    items.filter(({ lane }) => rows.has(lane)),
    ({ day }) => day ?? '',
  )
  const byItem = groupBy(links, ({ from }) => from)
  const slotted = [...days.values()].map((group) => {
    const slots = slotsOf(
      group,
      group.flatMap(({ id }) => byItem.get(id) ?? []),
    )
    return { group, slots, count: Math.max(...slots.values()) + 1 }
  })
  const columns = timeColumns(
    slotted.map(({ group, count }) => [group[0].day, count] as const),
    measures,
  )
  const pad = (measures.rowHeight - measures.cardHeight) / 2
  const places = slotted.flatMap(({ group, slots }, index) =>
    group.map((item): [string, Place] => {
      const row = rows.get(item.lane) ?? 0
      const start = (columns[index]?.start ?? 0) + (slots.get(item.id) ?? 0) * measures.slot
      return [item.id, { item, row, start, top: row * measures.rowHeight + pad }]
    }),
  )
  const last = columns.at(-1)
  return {
    columns,
    places: new Map(places),
    width: last ? last.start + last.width + measures.dayGap : 0,
    height: lanes.length * measures.rowHeight,
  }
}
