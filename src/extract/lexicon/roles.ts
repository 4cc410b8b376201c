import { fold } from '../text/fold.ts'
import type { Row } from './table.ts'

/** What a complement of a verb or noun is to the act of speech. */
export const ROLES = ['content', 'target', 'addressee', 'medium', 'topic'] as const
export type Role = (typeof ROLES)[number]

/** A complement: `object`, `clause` or a preposition's matching key, and its role. */
export interface SlotRole {
  readonly slot: string
  readonly role: Role
}

/** Reads a cell such as `object=target ب=content`. */
export function readRoles<Column extends string>(row: Row<Column>, column: Column): SlotRole[] {
  return row.words(column).map((pair) => {
    const [slot = '', name = ''] = pair.split('=')
    const role = ROLES.find((one) => one === name)
    if (slot === '' || role === undefined)
      row.fail(`«${pair}» is not slot=role with a role of ${ROLES.join(', ')}`)
    return { slot: slot === 'object' || slot === 'clause' ? slot : fold(slot), role }
  })
}

/** The role that a slot has in a frame. */
export function roleOf(roles: readonly SlotRole[], slot: string): Role | null {
  return roles.find((one) => one.slot === slot)?.role ?? null
}

/** Whether the object is somebody: whom a verb is about or is said to. */
export const takesActor = (roles: readonly SlotRole[]): boolean =>
  roles.some(({ slot, role }) => slot === 'object' && role !== 'content')

/** Whether a slot can be filled with a role; a slot may have several. */
export const hasRole = (roles: readonly SlotRole[], wanted: string, as: Role): boolean =>
  roles.some(({ slot, role }) => slot === wanted && role === as)
