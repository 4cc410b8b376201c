import type { Explorer } from '../../app/explorer.svelte.ts'
import { paletteOf, type Palette } from '../network/palette.ts'
import { FigureChoices } from './figure-choices.svelte.ts'
import { wordsIn } from './words-in.ts'
import type { FigureLanguage, Words } from './words.ts'

/** In which words and colours a figure is, whatever it shows. */
export class FigureLook {
  readonly choices = new FigureChoices()
  readonly #explorer: Explorer

  constructor(explorer: Explorer) {
    this.#explorer = explorer
  }

  readonly language: FigureLanguage = $derived.by(
    () => this.choices.wanted.language ?? this.#explorer.locale.language,
  )
  readonly words: Words = $derived.by(() =>
    wordsIn(this.language === 'both' ? this.#explorer.locale.language : this.language),
  )
  readonly #theme: 'light' | 'dark' = $derived.by(() =>
    this.choices.background === 'dark' ? 'dark' : 'light',
  )
  readonly palette: Palette = $derived.by(() => {
    const palette = paletteOf(this.#theme)
    return this.#theme === 'dark' ? palette : { ...palette, paper: '#ffffff' }
  })
}
