import { recall, remember } from './storage.ts'

/** Sizes of a report's letters, from the smallest. */
export const TEXT_SIZES = ['small', 'usual', 'large', 'largest'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** Whose words are marked in a report: all statements', or those of the picked one alone. */
export const MARKINGS = ['all', 'picked'] as const
export type Marking = (typeof MARKINGS)[number]

/** How reports are shown, kept between visits. */
export class Reading {
  #size = $state<TextSize>(recall('text-size', TEXT_SIZES) ?? 'usual')
  #marking = $state<Marking>(recall('marking', MARKINGS) ?? 'all')

  get size(): TextSize {
    return this.#size
  }

  get marking(): Marking {
    return this.#marking
  }

  set marking(marking: Marking) {
    this.#marking = marking
    remember('marking', marking)
  }

  /** Whether there is a size so many steps larger, or smaller where the steps are negative. */
  canResize(steps: number): boolean {
    return this.#sizeAfter(steps) !== undefined
  }

  resize(steps: number): void {
    this.#size = this.#sizeAfter(steps) ?? this.#size
    remember('text-size', this.#size)
  }

  #sizeAfter(steps: number): TextSize | undefined {
    return TEXT_SIZES[TEXT_SIZES.indexOf(this.#size) + steps]
  }
}
