import { belongsTo, type ActorRecord } from './actor-record.ts'

/** Whether two actors are one side: the same, a state and its minister, two bodies of one state. */
export function sameSide(one: ActorRecord, other: ActorRecord): boolean {
  return one === other || belongsTo(one, other.id) || belongsTo(other, one.id)
}
