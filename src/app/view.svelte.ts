import { MediaQuery } from 'svelte/reactivity'
import type { HandedFile } from '../import/types.ts'
import type { Theme } from '../i18n/sections/app.ts'
import { PAGES, type Page } from './pages.ts'
import { recall, remember } from './storage.ts'

export const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

/** What is shown and how, apart from what is selected. */
export class View {
  #theme = $state<Theme>(recall('theme', THEMES) ?? 'system')
  readonly #systemIsDark = new MediaQuery('prefers-color-scheme: dark')
  readonly #wide = new MediaQuery('min-width: 70rem')
  readonly #narrow = new MediaQuery('max-width: 44rem')

  page = $state<Page>(PAGES[0])
  /** Whether the map draws who answers whom. */
  answers = $state(false)
  /** While something moves by itself, such as the timeline that plays: nobody wants to step back through it. */
  isPassing = $state(false)
  /** Whether the drawer with the filters is open, where the window has no room for them beside the map. */
  filtersOpen = $state(false)
  exportOpen = $state(false)
  takeOutOpen = $state(false)
  helpOpen = $state(false)
  projectsOpen = $state(false)
  /** Whether another coder's work is compared with what is shown. */
  comparing = $state(false)
  #isNew = $state(recall('hint', ['dismissed']) === null)
  /** The files that the dialog for bringing in begins with; null while it is closed. */
  importing = $state.raw<readonly HandedFile[] | null>(null)
  /** How much of a phone's screen the panel takes; where there is room it stands beside the map. */
  sheet = $state<'peek' | 'half' | 'full'>('peek')

  get theme(): Theme {
    return this.#theme
  }

  set theme(theme: Theme) {
    this.#theme = theme
    remember('theme', theme)
  }

  /** Shows a theme for this visit; what the reader chose stays kept. */
  showTheme(theme: Theme): void {
    this.#theme = theme
  }

  /** Whether the reader is still to be told how to begin. */
  get isNew(): boolean {
    return this.#isNew
  }

  dismissHint(): void {
    this.#isNew = false
    remember('hint', 'dismissed')
  }

  /** The next size of the panel: up to the whole screen, then out of the way. */
  resizeSheet(): void {
    const next = { peek: 'half', half: 'full', full: 'peek' } as const
    this.sheet = next[this.sheet]
  }

  /** Whether the filters have room beside the map. */
  get isWide(): boolean {
    return this.#wide.current
  }

  /** Whether the window is that of a phone. */
  get isNarrow(): boolean {
    return this.#narrow.current
  }

  /** The theme that is seen. */
  get shown(): 'light' | 'dark' {
    if (this.#theme !== 'system') return this.#theme
    return this.#systemIsDark.current ? 'dark' : 'light'
  }
}
