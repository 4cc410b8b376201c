import { StoreError } from '../../projects/errors.ts'
import type { ProjectStore } from '../../projects/store.ts'
import type { Project, ProjectContent, ProjectEntry } from '../../projects/types.ts'
import { OpenTabs } from './open-tabs.ts'
import { hasProjects } from './has-projects.ts'
import { keepingAfter, type Keeping } from './keeping.ts'
import { ProjectNews, type News } from './project-news.ts'
import { noteInTab, shownInTab } from './this-tab.ts'

/** Opens the store when it is first needed: whoever only reads the samples keeps nothing. */
export type OpenStore = () => Promise<ProjectStore>

/** Writes on top of an entry; without one it begins a project. */
type Writing = (store: ProjectStore, entry: ProjectEntry | null) => Promise<ProjectEntry>

/** What is shown, until something else is: what is written for it goes to its project, however late its turn comes. */
interface Session {
  entry: ProjectEntry | null
  /** Writes that wait or are under way. */
  writing: number
}

/** The project that is open, kept as one works. */
export class Projects {
  readonly #open: OpenStore
  readonly #onElsewhere: (id: string) => void
  readonly #news = new ProjectNews((news) => this.#hear(news))
  readonly #tabs = new OpenTabs()
  #store: Promise<ProjectStore> | null = null
  #session: Session = { entry: null, writing: 0 }
  #current = $state.raw<ProjectEntry | null>(null)
  #keeping = $state.raw<Keeping>('nothing')
  #openIn = $state.raw<ReadonlyMap<string, number> | null>(null)
  /** Writes follow one another, since each begins at the revision of the one before. */
  #last: Promise<unknown> = Promise.resolve()

  /** @param onElsewhere another tab has changed the open project: it is to be read anew */
  constructor(open: OpenStore, onElsewhere: (id: string) => void) {
    this.#open = open
    this.#onElsewhere = onElsewhere
  }

  get current(): ProjectEntry | null {
    return this.#current
  }

  get keeping(): Keeping {
    return this.#keeping
  }

  /** Whether another tab of this browser has a project open as well, as far as was looked last. */
  isElsewhere({ id }: ProjectEntry): boolean {
    return (this.#openIn?.get(id) ?? 0) > (id === this.#current?.id ? 1 : 0)
  }

  /** Looks again which projects other tabs have open. */
  async lookAround(): Promise<void> {
    this.#openIn = await this.#tabs.counts()
  }

  /**
   * The id of the project that this tab showed, or that was open last in this browser where the tab is new; null where
   * the samples were shown, or nothing is kept.
   */
  async last(): Promise<string | null> {
    const shown = shownInTab()
    if (shown !== undefined) return shown
    try {
      return (await hasProjects()) ? await (await this.ready()).lastOpen() : null
    } catch (error) {
      if (error instanceof StoreError) this.#keeping = error.trouble
      return null
    }
  }

  /** Nothing is open any more; what was is kept. Why nothing can be kept is told further on. */
  close(): void {
    this.#session = { entry: null, writing: 0 }
    if (this.#keeping === 'saving') this.#keeping = 'nothing'
    if (this.#current === null) return
    this.#current = null
    this.#keeping = 'nothing'
    this.#tellOpen(null)
  }

  /**
   * Begins a project with what is on the screen.
   * @param created when it was begun, for one that comes out of a file
   */
  begin(name: string, content: ProjectContent, created?: string): Promise<void> {
    return this.#write((store) => store.create(name, content, created))
  }

  /**
   * Reads a project, which is the open one then; null where it is not (or no longer) kept, thrown away, or the browser
   * keeps nothing. Null also where something was changed here meanwhile: that is written first, or found in conflict.
   */
  async read(id: string): Promise<Project | null> {
    await this.#last
    try {
      const project = await (await this.ready()).read(id)
      if (project.entry.deleted !== null || this.#session.writing > 0) return null
      this.#session = { entry: project.entry, writing: 0 }
      this.#take(project.entry)
      return project
    } catch (error) {
      if (error instanceof StoreError) this.#keeping = error.trouble
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

  /** Keeps what is on the screen among the deleted, whence it can be taken back. @returns whether it is kept */
  async setAside(name: string, content: ProjectContent): Promise<boolean> {
    try {
      await (await this.ready()).setAside(name, content)
      return true
    } catch (error) {
      this.#keeping = keepingAfter(error)
      return false
    }
  }

  /** Changes what the list shows of a project, open or not, on top of what was written last. @throws StoreError */
  change(
    id: string,
    work: (store: ProjectStore, newest: ProjectEntry) => Promise<ProjectEntry>,
  ): Promise<void> {
    const change = this.#last.then(async () => {
      const store = await this.ready()
      const written = await work(store, await store.entry(id))
      if (written.id === this.#session.entry?.id) this.#session.entry = this.#current = written
      this.#news.tell({ kind: 'written', id })
    })
    this.#last = change.catch(() => undefined)
    return change
  }

  /** The store, opened with the first that asks. @throws StoreError */
  ready(): Promise<ProjectStore> {
    return (this.#store ??= this.#open())
  }

  #write(work: Writing): Promise<void> {
    const session = this.#session
    session.writing++
    this.#keeping = 'saving'
    const write = this.#last.then(async () => {
      const outcome = await this.#attempt(work, session)
      session.writing--
      if (session !== this.#session) return
      if (typeof outcome === 'string') this.#keeping = outcome
      else this.#take(outcome)
    })
    this.#last = write.catch(() => undefined)
    return write
  }

  /** Writes, and tells what was written or why it was not. */
  async #attempt(work: Writing, session: Session): Promise<ProjectEntry | Keeping> {
    try {
      session.entry = await work(await this.ready(), session.entry)
      this.#news.tell({ kind: 'written', id: session.entry.id })
      return session.entry
    } catch (error) {
      return keepingAfter(error)
    }
  }

  #take(entry: ProjectEntry): void {
    const isOther = this.#current?.id !== entry.id
    this.#current = entry
    this.#keeping = this.#session.writing === 0 ? 'saved' : 'saving'
    if (isOther) this.#tellOpen(entry.id)
  }

  #tellOpen(id: string | null): void {
    noteInTab(id)
    // Where that cannot be kept, nothing can, which is told already.
    void this.ready()
      .then((store) => store.setOpen(id))
      .catch(() => undefined)
    void this.#tabs.hold(id).then(() => {
      this.#news.tell({ kind: 'opened', id })
      return this.lookAround()
    })
  }

  #hear({ kind, id }: News): void {
    if (kind === 'opened') void this.lookAround()
    else if (id === this.#current?.id && this.#keeping === 'saved') this.#onElsewhere(id)
  }
}
