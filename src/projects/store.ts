import type { History } from '../corrections/history.ts'
import { countStanding } from '../corrections/standing.ts'
import { STORES, type Database } from './database.ts'
import { asStoreError, UnknownProjectError } from './errors.ts'
import type { Project, ProjectContent, ProjectEntry } from './types.ts'
import { write } from './write.ts'

/** What the store takes from outside, so that tests decide it. */
export interface StoreWorld {
  readonly now: () => string
  readonly newId: () => string
}

/**
 * The projects of this browser. Every write is one transaction: it is there whole or not at all, whenever the browser
 * ends. All methods throw `StoreError` where the browser does not keep it.
 */
export class ProjectStore {
  readonly #database: Promise<Database>
  readonly #world: StoreWorld

  constructor(database: Promise<Database>, world: StoreWorld) {
    this.#database = database
    this.#world = world
    // Whoever asks is told; nobody need ask.
    database.catch(() => undefined)
  }

  /** All projects, those thrown away too, the last changed first. */
  list(): Promise<readonly ProjectEntry[]> {
    return this.#run(async (database) => {
      const entries = await database.getAll('entries')
      return entries.toSorted((a, b) => (a.changed < b.changed ? 1 : -1))
    })
  }

  /** @throws UnknownProjectError */
  read(id: string): Promise<Project> {
    return this.#run(async (database) => {
      const transaction = database.transaction(STORES)
      const [entry, extraction, history] = await Promise.all([
        transaction.objectStore('entries').get(id),
        transaction.objectStore('extractions').get(id),
        transaction.objectStore('histories').get(id),
      ])
      if (entry === undefined || extraction === undefined || history === undefined)
        throw new UnknownProjectError(id)
      return { entry, extraction, history }
    })
  }

  /** What the list shows of one project. @throws UnknownProjectError */
  entry(id: string): Promise<ProjectEntry> {
    return this.#run(async (database) => {
      const entry = await database.get('entries', id)
      if (entry === undefined) throw new UnknownProjectError(id)
      return entry
    })
  }

  /** The id of the project that was open last; null where none was. */
  lastOpen(): Promise<string | null> {
    return this.#run(async (database) => (await database.get('session', 'open')) ?? null)
  }

  /** Notes which project is open now; null for none. */
  setOpen(id: string | null): Promise<void> {
    return this.#run(async (database) => {
      const transaction = database.transaction('session', 'readwrite', { durability: 'strict' })
      if (id === null) void transaction.store.delete('open')
      else void transaction.store.put(id, 'open')
      await transaction.done
    })
  }

  /** @param created when it was begun, for one that comes out of a file */
  create(name: string, content: ProjectContent, created?: string): Promise<ProjectEntry> {
    return this.#begin(content, { name, ...(created !== undefined && { created }) })
  }

  /** Keeps something among what was thrown away, whence it can be taken back. */
  setAside(name: string, content: ProjectContent): Promise<ProjectEntry> {
    return this.#begin(content, { name, deleted: this.#world.now() })
  }

  /** Keeps what people changed. @throws ConflictError where another tab wrote since `entry` was read */
  saveHistory(entry: ProjectEntry, history: History): Promise<ProjectEntry> {
    return this.#change(entry, { corrections: countStanding(history.done) }, { history })
  }

  /** Keeps other reports, or the same ones read anew. @throws ConflictError */
  saveExtraction(entry: ProjectEntry, extraction: ProjectContent['extraction']): Promise<ProjectEntry> {
    const { documents, statements } = extraction
    return this.#change(entry, { reports: documents.length, statements: statements.length }, { extraction })
  }

  /** @throws ConflictError */
  rename(entry: ProjectEntry, name: string): Promise<ProjectEntry> {
    return this.#change(entry, { name })
  }

  /** Throws it away, or takes it back (`false`): nothing is lost before `purge`. @throws ConflictError */
  setDeleted(entry: ProjectEntry, isDeleted: boolean): Promise<ProjectEntry> {
    return this.#change(entry, { deleted: isDeleted ? this.#world.now() : null })
  }

  /** A copy under another name, with its own id. @throws UnknownProjectError */
  async duplicate(id: string, name: string): Promise<ProjectEntry> {
    const { extraction, history } = await this.read(id)
    return this.create(name, { extraction, history })
  }

  /** Ends what was thrown away before a moment (ISO date and time): it cannot be taken back any more. */
  purge(before: string): Promise<void> {
    return this.#end(({ deleted }) => deleted !== null && deleted < before)
  }

  /** Ends one that was thrown away, so that there is room. One that is kept stays. */
  end(id: string): Promise<void> {
    return this.#end((entry) => entry.id === id && entry.deleted !== null)
  }

  #end(isGone: (entry: ProjectEntry) => boolean): Promise<void> {
    return this.#run(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite')
      const entries = await transaction.objectStore('entries').getAll()
      const gone = entries.filter(isGone)
      await Promise.all(
        gone.flatMap(({ id }) => STORES.map((store) => transaction.objectStore(store).delete(id))),
      )
      await transaction.done
    })
  }

  #begin(
    content: ProjectContent,
    given: Pick<ProjectEntry, 'name'> & Partial<ProjectEntry>,
  ): Promise<ProjectEntry> {
    const now = this.#world.now()
    const fresh = { id: this.#world.newId(), created: now, changed: now, revision: 1, deleted: null }
    const entry: ProjectEntry = { ...fresh, ...sizesOf(content), ...given }
    return this.#run((database) => write(database, { entry, content, from: null }))
  }

  #change(
    entry: ProjectEntry,
    changes: Partial<ProjectEntry>,
    content: Partial<ProjectContent> = {},
  ): Promise<ProjectEntry> {
    const changed = { ...entry, ...changes, changed: this.#world.now(), revision: entry.revision + 1 }
    return this.#run((database) => write(database, { entry: changed, content, from: entry.revision }))
  }

  async #run<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#database)
    } catch (error) {
      throw asStoreError(error)
    }
  }
}

function sizesOf({
  extraction,
  history,
}: ProjectContent): Pick<ProjectEntry, 'reports' | 'statements' | 'corrections'> {
  return {
    reports: extraction.documents.length,
    statements: extraction.statements.length,
    corrections: countStanding(history.done),
  }
}
