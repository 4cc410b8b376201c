import type { ChosenStep } from '../exchange/stand-alone.ts'
import { recallAll, rememberAll } from './storage.ts'

const KEY = 'steps'

/** The views that somebody chose to lead readers through, one after another. */
export class Steps {
  #list = $state.raw<readonly ChosenStep[]>([])
  /** The step that is looked at, counted from 0; null before the first. */
  at = $state<number | null>(null)
  /** Of the page that they lead through; null while it is the one offered. */
  title = $state<string | null>(null)
  /** Which reports they lead through. */
  #of: string | null = null

  constructor(given: readonly ChosenStep[] = []) {
    this.#list = given
  }

  get list(): readonly ChosenStep[] {
    return this.#list
  }

  add(step: ChosenStep): void {
    this.#list = [...this.#list, step]
  }

  change(index: number, words: Partial<Pick<ChosenStep, 'title' | 'text'>>): void {
    this.#list = this.#list.map((step, at) => (at === index ? { ...step, ...words } : step))
  }

  remove(index: number): void {
    this.#list = this.#list.filter((_, at) => at !== index)
  }

  /** Changes places with the step before it (-1) or after it (1). */
  move(index: number, by: -1 | 1): void {
    const [step, other] = [this.#list[index], this.#list[index + by]]
    if (step === undefined || other === undefined) return
    this.#list = this.#list.with(index, other).with(index + by, step)
  }

  /** Those chosen earlier for these reports; for other reports none. */
  recall(of: string): void {
    if (of === this.#of) return
    this.#of = of
    const kept = recallAll(KEY)
    const isOfThese = kept.of === of
    this.#list = isOfThese && Array.isArray(kept.list) ? kept.list.filter(isStep) : []
    this.title = isOfThese && typeof kept.title === 'string' ? kept.title : null
  }

  remember(): void {
    rememberAll(KEY, { of: this.#of, title: this.title, list: this.#list })
  }
}

/** Another version of the page may have kept something else. */
function isStep(value: unknown): value is ChosenStep {
  const { title, text, address } = (value ?? {}) as Record<string, unknown>
  return [title, text, address].every((part) => typeof part === 'string')
}
