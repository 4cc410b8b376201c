import { RELATIONS, type Relation, type Reply } from '../../extract/index.ts'
import { groupBy } from '../../graph/groups.ts'
import type { LaneLayout, LaneMeasures, Place } from './lane-layout.ts'

/** An answer as an arrow; lengths in rem, x in reading direction. */
export interface Arrow {
  readonly id: string
  readonly relation: Relation
  /** Ids of the items that it joins. */
  readonly from: string
  readonly to: string
  /** SVG path data from the answer to what it answers. */
  readonly path: string
  /** Where its sign stands, close to its head. */
  readonly sign: { readonly x: number; readonly y: number }
  /** What it covers, so that what is out of sight is not drawn. */
  readonly box: Box
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A reply with the ids of the items that it joins. */
export interface DrawnReply {
  readonly reply: Reply
  readonly from: string
  readonly to: string
}

/** Draws answers between placed cards; those with an end that has no place are left out. */
export function arrowsOf(
  replies: readonly DrawnReply[],
  { places }: Pick<LaneLayout, 'places'>,
  measures: LaneMeasures,
): readonly Arrow[] {
  const drawn = replies.flatMap((drawnReply) => {
    const [from, to] = [places.get(drawnReply.from), places.get(drawnReply.to)]
    return from && to ? [{ ...drawnReply, ends: { from, to } }] : []
  })
  return [...groupBy(drawn, ({ to }) => to).values()].flatMap((group) => {
    // Answers of one relation to one card share a head; heads stand under one another.
    const relations = RELATIONS.filter((one) => group.some(({ reply }) => reply.relation === one))
    return group.map(({ reply: { id, relation }, from, to, ends }) => {
      const share = (relations.indexOf(relation) + 1) / (relations.length + 1)
      return { id, relation, from, to, ...drawArrow(ends, { share, measures }) }
    })
  })
}

interface Ends {
  readonly from: Place
  readonly to: Place
}

/** Part of the gap before the next slot that an arrow ends with as a straight line, which its sign stands on. */
const STRAIGHT = 0.8
/** How far an arrow runs along its lane before it turns to another, in rem, at most. */
const FARTHEST = 10

function drawArrow(
  { from, to }: Ends,
  { share, measures }: { readonly share: number; readonly measures: LaneMeasures },
): Pick<Arrow, 'path' | 'sign' | 'box'> {
  const { cardWidth, cardHeight, slot, rowHeight } = measures
  const gap = slot - cardWidth
  const start = { x: from.start, y: from.top + cardHeight / 2 }
  const end = { x: to.start + cardWidth + gap * 0.1, y: to.top + cardHeight * share }
  const joint = { x: end.x + gap * STRAIGHT, y: end.y }
  const isAfter = start.x >= joint.x - gap
  const bow = from.row === to.row && Math.abs(start.x - joint.x) > gap * 1.5 ? rowHeight * 0.62 : 0
  // An answer that stands before what it answers, as with a wrong date, is led round on the side where answers stand.
  const leave = isAfter ? start : { x: from.start + cardWidth, y: start.y }
  const distance = Math.abs(leave.x - joint.x)
  const reach = (distance < gap ? gap * 0.7 : Math.min(distance / 2, FARTHEST)) * (isAfter ? 1 : -1)
  const turns = [leave.x - reach, leave.y + bow, joint.x + Math.abs(reach), joint.y + bow].map(round)
  const path =
    `M${round(leave.x)} ${round(leave.y)}` +
    `C${turns[0]} ${turns[1]} ${turns[2]} ${turns[3]} ${round(joint.x)} ${round(joint.y)}H${round(end.x)}`
  const xs = [leave.x, end.x, joint.x, turns[0] ?? 0, turns[2] ?? 0]
  const ys = [leave.y, end.y, leave.y + bow, joint.y + bow]
  return {
    path,
    sign: { x: round(end.x + gap * 0.6), y: round(end.y) },
    box: {
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys) - 1,
      bottom: Math.max(...ys) + 1,
    },
  }
}

const round = (length: number): number => Math.round(length * 100) / 100
