import { StoreError, type StoreTrouble } from '../../projects/errors.ts'
import type { ProjectStore } from '../../projects/store.ts'
import type { ProjectEntry } from '../../projects/types.ts'
import type { Projects } from './projects.svelte.ts'
import { storageRoom, type StorageRoom } from './storage-room.ts'

/** The projects of this browser, to look through, rename, duplicate, throw away and take back. */
export class ProjectList {
  readonly #projects: Projects
  #entries = $state.raw<readonly ProjectEntry[] | null>(null)
  #room = $state.raw<StorageRoom | null>(null)
  #trouble = $state.raw<StoreTrouble | null>(null)
  #thrown = $state.raw<ProjectEntry | null>(null)

  constructor(projects: Projects) {
    this.#projects = projects
  }

  /** Those that are kept, the last changed first; null until they are read. */
  get kept(): readonly ProjectEntry[] | null {
    return this.#entries?.filter(({ deleted }) => deleted === null) ?? null
  }

  /** Those thrown away that can be taken back. */
  get deleted(): readonly ProjectEntry[] {
    return this.#entries?.filter(({ deleted }) => deleted !== null) ?? []
  }

  /** What was thrown away last, to undo it; null where nothing was, or it is back. */
  get thrown(): ProjectEntry | null {
    return this.#thrown
  }

  /** Null where the browser does not tell. */
  get room(): StorageRoom | null {
    return this.#room
  }

  /** Why the last thing asked for was not done; null where it was. */
  get trouble(): StoreTrouble | null {
    return this.#trouble
  }

  /** Reads the list anew. Never rejects: what goes wrong is a state. */
  async refresh(): Promise<void> {
    this.#trouble = null
    await this.#read()
  }

  rename({ id }: ProjectEntry, name: string): Promise<void> {
    return this.#do(() => this.#projects.change(id, (store, newest) => store.rename(newest, name)))
  }

  duplicate({ id }: ProjectEntry, name: string): Promise<void> {
    return this.#do(async () => {
      await (await this.#projects.ready()).duplicate(id, name)
    })
  }

  /** Throws a project away; it can be taken back for a while. */
  async remove(entry: ProjectEntry): Promise<void> {
    await this.#setDeleted(entry, true)
    if (this.#trouble === null) this.#thrown = entry
  }

  async takeBack(entry: ProjectEntry): Promise<void> {
    await this.#setDeleted(entry, false)
    if (this.#thrown?.id === entry.id) this.#thrown = null
  }

  /** Ends one that was thrown away, for room. */
  end({ id }: ProjectEntry): Promise<void> {
    if (this.#thrown?.id === id) this.#thrown = null
    return this.#do(async () => (await this.#projects.ready()).end(id))
  }

  #setDeleted({ id }: ProjectEntry, isDeleted: boolean): Promise<void> {
    return this.#do(() =>
      this.#projects.change(id, (store: ProjectStore, newest) => store.setDeleted(newest, isDeleted)),
    )
  }

  async #do(work: () => Promise<void>): Promise<void> {
    await this.#try(work)
    const { trouble } = this
    await this.#read()
    this.#trouble ??= trouble
  }

  async #read(): Promise<void> {
    await this.#try(async () => {
      this.#entries = await (await this.#projects.ready()).list()
    })
    this.#room = await storageRoom()
    await this.#projects.lookAround()
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work()
      this.#trouble = null
    } catch (error) {
      this.#trouble = error instanceof StoreError ? error.trouble : 'failed'
    }
  }
}
