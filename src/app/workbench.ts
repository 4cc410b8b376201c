import { EMPTY_HISTORY } from '../corrections/history.ts'
import type { Change } from '../corrections/types.ts'
import type { Extraction } from '../extract/index.ts'
import type { ProjectFile } from '../projects/project-file.ts'
import { Coding } from './coding.svelte.ts'
import type { ProjectContent } from '../projects/types.ts'
import { openStore } from './projects/open-store.ts'
import { Projects, type OpenStore } from './projects/projects.svelte.ts'

/** What the workbench needs of the page around it. */
export interface Stage {
  /** What the machine found in the reports that are shown. @throws Error before they are read */
  readonly extraction: () => Extraction
  /** Shows another one. @throws BrokenExtractionError */
  readonly show: (extraction: Extraction) => void
  /** Something may be gone that is selected. */
  readonly changed: () => void
  /** How a project that begins with what is shown is called. */
  readonly name: () => string
}

/** Corrections, and the project that keeps them. */
export class Workbench {
  readonly coding = new Coding()
  readonly projects: Projects
  readonly #stage: Stage

  constructor(stage: Stage, open: OpenStore = openStore) {
    this.#stage = stage
    this.projects = new Projects(open, (id) => void this.#hear(id))
  }

  /** How what is shown is called: as the project that keeps it, or as one would be that begins with it. */
  get name(): string {
    return this.projects.current?.name ?? this.#stage.name()
  }

  /** All that is kept of it: what the machine found, and what people did to it. */
  get content(): ProjectContent {
    return { extraction: this.#stage.extraction(), history: this.coding.history }
  }

  /** Changes something that the machine found, and keeps it; a project is begun where none is open. */
  correct(change: Change): void {
    this.coding.record(change)
    this.#keep()
  }

  undo(): void {
    this.coding.undo()
    this.#keep()
  }

  redo(): void {
    this.coding.redo()
    this.#keep()
  }

  /** Shows a project of this browser. @returns whether it is there */
  async open(id: string): Promise<boolean> {
    const project = await this.projects.read(id)
    if (project === null) return false
    this.#stage.show(project.extraction)
    this.coding.history = project.history
    return true
  }

  /** Begins a project with what is shown and nothing corrected. */
  begin(name: string): Promise<void> {
    this.coding.history = EMPTY_HISTORY
    return this.projects.begin(name, { extraction: this.#stage.extraction(), history: EMPTY_HISTORY })
  }

  /** Shows a project out of a file, and keeps it as one more project. @throws BrokenExtractionError */
  take({ name, created, extraction, history }: ProjectFile): void {
    this.#stage.show(extraction)
    this.leave()
    this.coding.history = history
    void this.projects.begin(name, { extraction, history }, created)
  }

  /** Keeps what is shown, with all that was corrected, as another project beside the one it comes from. */
  keepAs(name: string): Promise<void> {
    return this.projects.begin(name, this.content)
  }

  /** Something else is shown now, which no project keeps. */
  leave(): void {
    this.coding.history = EMPTY_HISTORY
    this.projects.close()
  }

  #keep(): void {
    this.#stage.changed()
    void this.projects.keep(this.#stage.name(), this.content)
  }

  /** Another tab has changed the open project. */
  async #hear(id: string): Promise<void> {
    const before = this.projects.current
    const project = await this.projects.read(id)
    if (project === null) return
    const { reports, statements } = project.entry
    if (before?.reports !== reports || before.statements !== statements) this.#stage.show(project.extraction)
    this.coding.history = project.history
    this.#stage.changed()
  }
}
