import { NO_FILTERS, type Filters } from '../graph/filters.ts'

/** The filters that are lists of wanted values. */
export type ListFilter = {
  [Name in keyof Filters]: Filters[Name] extends readonly unknown[] ? Name : never
}[keyof Filters]

/** The filters that have one value. */
export type Setting = Exclude<keyof Filters, ListFilter>

/** One value that a filter asks for. */
export interface ActiveFilter {
  readonly name: ListFilter
  readonly value: Filters[ListFilter][number]
}

/** The lists that the page offers, in the order in which it shows them. */
export const LIST_FILTERS = [
  'polarities',
  'acts',
  'outlets',
  'actorTypes',
  'reports',
] as const satisfies readonly ListFilter[]

/** The others, in that order. */
const SETTINGS = [
  'from',
  'until',
  'answers',
  'leastStatements',
  'leastConfidence',
  'headlines',
] as const satisfies readonly Setting[]

/** In milliseconds: longer than it takes to draw what a filter leaves. */
const REST = 400

const wantsAll = (filters: Filters): boolean =>
  LIST_FILTERS.every((name) => filters[name].length === 0) &&
  SETTINGS.every((name) => filters[name] === NO_FILTERS[name])

/** Which statements are wanted. */
export class FilterState {
  #wanted = $state.raw<Filters>(NO_FILTERS)
  #settled = $state.raw<Filters>(NO_FILTERS)
  #rest: ReturnType<typeof setTimeout> | undefined

  /** The values asked for, one after another. */
  readonly active: readonly ActiveFilter[] = $derived(
    LIST_FILTERS.flatMap((name) => this.#wanted[name].map((value) => ({ name, value }))),
  )
  /** The settings that leave something out. */
  readonly settings: readonly Setting[] = $derived(
    SETTINGS.filter((name) => this.#wanted[name] !== NO_FILTERS[name]),
  )
  /** How many things are asked for in all. */
  readonly count: number = $derived(this.active.length + this.settings.length)

  get wanted(): Filters {
    return this.#wanted
  }

  set wanted(filters: Filters) {
    // What no filter leaves out is known by this object: it is not worked out again.
    const wanted = wantsAll(filters) ? NO_FILTERS : filters
    this.#wanted = wanted
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => (this.#settled = wanted), REST)
  }

  /**
   * What was wanted when the last change had been drawn: for figures that stand beside the map and take long to
   * count, so that it need not wait for them.
   */
  get settled(): Filters {
    return this.#settled
  }

  has(name: ListFilter, value: ActiveFilter['value']): boolean {
    const values: readonly unknown[] = this.#wanted[name]
    return values.includes(value)
  }

  toggle(name: ListFilter, value: ActiveFilter['value']): void {
    const values: readonly unknown[] = this.#wanted[name]
    const changed = this.has(name, value) ? values.filter((one) => one !== value) : [...values, value]
    this.wanted = { ...this.#wanted, [name]: changed }
  }

  /** Sets some filters and leaves the others as they are. */
  set(changes: Partial<Filters>): void {
    this.wanted = { ...this.#wanted, ...changes }
  }

  /** Makes a setting leave everything in again. */
  reset(name: Setting): void {
    this.set({ [name]: NO_FILTERS[name] })
  }

  clear(): void {
    this.wanted = NO_FILTERS
  }
}
