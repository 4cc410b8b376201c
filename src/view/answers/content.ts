import type { Reply, Statement } from '../../extract/index.ts'
import { statementDate } from '../../graph/dates.ts'
import { getStatement } from '../../graph/entries.ts'
import { byDay } from '../../graph/order.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { DrawnReply } from './arrows.ts'
import type { LaneItem } from './slots.ts'

/** What stands in the lanes, of all lanes, in order of time. */
export interface Drawn {
  /** By id. */
  readonly items: ReadonlyMap<string, LaneItem>
  readonly replies: readonly DrawnReply[]
}

const UNHEARD = 'unheard:'

/** Whether an item stands for a statement that no report has. */
export const isUnheard = (itemId: string): boolean => itemId.startsWith(UNHEARD)

/**
 * What stands in the lanes: the statements, by day, and for each actor and day one place for what is answered there but
 * told in no report. The place stands in the lane of the one answered, on the day of the answer, since it was not later.
 */
export function laneItems(
  graph: IsnadGraph,
  { statements, replies }: { readonly statements: readonly Statement[]; readonly replies: readonly Reply[] },
): Drawn {
  const dayOf = (statement: Statement): string | null => statementDate(graph, statement)
  const unheard = replies
    .filter(({ to }) => to === null)
    .map((reply): LaneItem => {
      const day = dayOf(getStatement(graph, reply.from))
      return { id: unheardId(reply, day), lane: reply.toActor, day }
    })
  const told = byDay(graph, statements).map((statement): LaneItem => {
    return { id: statement.id, lane: statement.speaker, day: dayOf(statement) }
  })
  const items = [...unheard, ...told].toSorted((a, b) => compareDays(a.day, b.day))
  return {
    items: new Map(items.map((item) => [item.id, item])),
    replies: replies.map((reply): DrawnReply => {
      const day = dayOf(getStatement(graph, reply.from))
      return { reply, from: reply.from, to: reply.to ?? unheardId(reply, day) }
    }),
  }
}

const unheardId = ({ toActor }: Reply, day: string | null): string => `${UNHEARD}${toActor}:${day ?? ''}`

/** Days in order, what has none at the end. */
function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}
