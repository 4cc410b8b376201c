import type { Extraction } from '../../extract/index.ts'
import { ConflictError, StoreError, type StoreTrouble } from '../../projects/errors.ts'
import type { ProjectStore } from '../../projects/store.ts'
import type { Project, ProjectContent, ProjectEntry } from '../../projects/types.ts'
import { rememberAll } from '../storage.ts'
import { ProjectNews } from './project-news.ts'

/** Whether what is on the screen is kept: `conflict` where another tab wrote on top of what this one has read. */
export type Keeping = 'nothing' | 'saving' | 'saved' | 'conflict' | StoreTrouble

/** Opens the store when it is first needed: whoever only reads the samples keeps nothing. */
export type OpenStore = () => Promise<ProjectStore>

/** The project that is open, kept as one works, and the others of this browser. */
export class Projects {
  readonly #open: OpenStore
  readonly #news: ProjectNews
  #store: Promise<ProjectStore> | null = null
  #current = $state.raw<ProjectEntry | null>(null)
  #keeping = $state.raw<Keeping>('nothing')
  #list = $state.raw<readonly ProjectEntry[]>([])
  /** Writes follow one another, since each begins at the revision of the one before. */
  #last: Promise<unknown> = Promise.resolve()

  /** @param onElsewhere another tab has changed the open project: it is to be read anew */
  constructor(open: OpenStore, onElsewhere: (id: string) => void) {
    this.#open = open
    this.#news = new ProjectNews((id) => {
      if (id === this.#current?.id && this.#keeping !== 'saving') onElsewhere(id)
    })
  }

  get current(): ProjectEntry | null {
    return this.#current
  }

  get keeping(): Keeping {
    return this.#keeping
  }

  /** Those listed last, the last changed first; without those thrown away. */
  get list(): readonly ProjectEntry[] {
    return this.#list.filter(({ deleted }) => deleted === null)
  }

  /** Nothing is open any more; what was is kept. */
  close(): void {
    this.#current = null
    this.#keeping = 'nothing'
    rememberAll('project', {})
  }

  /** Begins a project with what is on the screen. */
  begin(name: string, content: ProjectContent): Promise<void> {
    return this.#write((store) => store.create(name, content))
  }

  /** Reads a project; null where it is not (or no longer) kept, or the browser keeps nothing. */
  async read(id: string): Promise<Project | null> {
    try {
      const project = await (await this.#ready()).read(id)
      this.#take(project.entry)
      return project
    } catch {
      return null
    }
  }

  /**
   * Keeps what people changed, in a project that is begun where none is open. Which it is is asked when its turn comes:
   * two corrections in quick succession begin one project.
   */
  keep(name: string, { extraction, history }: ProjectContent): Promise<void> {
    return this.#write((store, entry) =>
      entry === null ? store.create(name, { extraction, history }) : store.saveHistory(entry, history),
    )
  }

  keepExtraction(extraction: Extraction): Promise<void> {
    return this.#write((store, entry) => (entry === null ? null : store.saveExtraction(entry, extraction)))
  }

  rename(name: string): Promise<void> {
    return this.#write((store, entry) => (entry === null ? null : store.rename(entry, name)))
  }

  async refresh(): Promise<void> {
    await this.#try(async () => {
      this.#list = await (await this.#ready()).list()
    })
  }

  async duplicate({ id }: ProjectEntry, name: string): Promise<void> {
    await this.#try(async () => {
      await (await this.#ready()).duplicate(id, name)
    })
    await this.refresh()
  }

  /** Throws a project away, or takes it back. */
  async setDeleted(entry: ProjectEntry, isDeleted: boolean): Promise<void> {
    await this.#try(async () => {
      // The entry of the list may be older than what was written since.
      const { entry: newest } = await (await this.#ready()).read(entry.id)
      await (await this.#ready()).setDeleted(newest, isDeleted)
    })
    await this.refresh()
  }

  #ready(): Promise<ProjectStore> {
    return (this.#store ??= this.#open())
  }

  #write(
    work: (store: ProjectStore, entry: ProjectEntry | null) => Promise<ProjectEntry> | null,
  ): Promise<void> {
    this.#keeping = 'saving'
    const write = this.#last.then(() =>
      this.#try(async () => {
        const written = await work(await this.#ready(), this.#current)
        if (written === null) return
        this.#take(written)
        this.#news.tell(written.id)
      }),
    )
    this.#last = write
    return write
  }

  #take(entry: ProjectEntry): void {
    this.#current = entry
    this.#keeping = 'saved'
    rememberAll('project', { id: entry.id })
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      if (error instanceof StoreError) this.#keeping = error.trouble
      else this.#keeping = error instanceof ConflictError ? 'conflict' : 'failed'
    }
  }
}
