import { membershipsOf, type ActorRecord } from './actor-record.ts'

/** Whether two actors are one side: the same, a state and its minister, two bodies of one state. */
export function sameSide(one: ActorRecord, other: ActorRecord): boolean {
  if (one === other) return true
  const [ours, theirs] = [membershipsOf(one), membershipsOf(other)]
  return ours.includes(other.id) || theirs.includes(one.id)
}
