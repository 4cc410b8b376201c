import { STORES, type Database } from './database.ts'
import { ConflictError, UnknownProjectError } from './errors.ts'
import type { ProjectContent, ProjectEntry } from './types.ts'

export interface Writing {
  readonly entry: ProjectEntry
  /** What of the content is new; the rest stays. */
  readonly content: Partial<ProjectContent>
  /** The revision that this one is made from; null for a new project. */
  readonly from: number | null
}

/**
 * Writes a project in one transaction, in which it is first looked whether somebody else wrote.
 * @throws ConflictError
 * @throws UnknownProjectError where it was ended elsewhere
 */
export async function write(database: Database, { entry, content, from }: Writing): Promise<ProjectEntry> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' })
  const entries = transaction.objectStore('entries')
  const before = from === null ? null : await entries.get(entry.id)
  if (before === undefined || (before !== null && before.revision !== from)) {
    transaction.abort()
    await transaction.done.catch(() => undefined)
    throw before === undefined ? new UnknownProjectError(entry.id) : new ConflictError()
  }
  const { extraction, history } = content
  if (extraction !== undefined) void transaction.objectStore('extractions').put(extraction, entry.id)
  if (history !== undefined) void transaction.objectStore('histories').put(history, entry.id)
  void entries.put(entry)
  await transaction.done
  return entry
}
