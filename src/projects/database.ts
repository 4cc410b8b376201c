import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import type { History } from '../corrections/history.ts'
import { countStanding } from '../corrections/standing.ts'
import type { Extraction } from '../extract/index.ts'
import { DATABASE } from './database-name.ts'
import type { ProjectEntry } from './types.ts'

/**
 * Three stores with the id of a project as key, so that a correction writes no more than itself: the extraction of a large corpus takes
 * seconds to write, and never changes by a correction.
 */
interface Schema extends DBSchema {
  entries: { key: string; value: ProjectEntry }
  extractions: { key: string; value: Extraction }
  histories: { key: string; value: History }
  /** Which project is open, under one key: a crash must not lose it, and what pages keep beside may come late to disk. */
  session: { key: 'open'; value: string }
}

export type Database = IDBPDatabase<Schema>

/** The version of the stores; a newer one moves what an older one kept. */
const VERSION = 3

/** What is kept of each project, by its id. */
export const STORES = ['entries', 'extractions', 'histories'] as const

/**
 * Opens the database, and makes its stores in a browser that has none. It rejects where the browser refuses, which some
 * do with an error thrown at once.
 * @param name another one for tests
 */
export async function openDatabase(name = DATABASE): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(database, before, ...[, transaction]) {
      if (before < 1) {
        database.createObjectStore('entries', { keyPath: 'id' })
        database.createObjectStore('extractions')
        database.createObjectStore('histories')
      } else if (before < 2) void countCorrections(transaction)
      if (before < 3) database.createObjectStore('session')
    },
    // Another tab has a newer version: this one lets go, so that it can go on.
    blocking(_version, _blockedVersion, event) {
      const { target } = event
      if (target instanceof IDBDatabase) target.close()
    },
  })
}

/** The second version tells in its list how much was corrected. */
async function countCorrections(
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): Promise<void> {
  const entries = transaction.objectStore('entries')
  for (const entry of await entries.getAll()) {
    const history = await transaction.objectStore('histories').get(entry.id)
    await entries.put({ ...entry, corrections: countStanding(history?.done ?? []) })
  }
}
