import { NO_FILTERS, type Filters } from '../graph/filters.ts'

/** The filters that are lists of wanted values. */
export type ListFilter = {
  [Name in keyof Filters]: Filters[Name] extends readonly unknown[] ? Name : never
}[keyof Filters]

/** One value that a filter asks for. */
export interface ActiveFilter {
  readonly name: ListFilter
  readonly value: Filters[ListFilter][number]
}

/** The lists that the page offers, in the order in which it shows them. */
export const LIST_FILTERS = ['polarities', 'acts', 'reports'] as const satisfies readonly ListFilter[]

/** Which statements are wanted. */
export class FilterState {
  #wanted = $state.raw<Filters>(NO_FILTERS)

  /** The values asked for, one after another. */
  readonly active: readonly ActiveFilter[] = $derived(
    LIST_FILTERS.flatMap((name) => this.#wanted[name].map((value) => ({ name, value }))),
  )

  get wanted(): Filters {
    return this.#wanted
  }

  set wanted(filters: Filters) {
    this.#wanted = filters
  }

  has(name: ListFilter, value: ActiveFilter['value']): boolean {
    const values: readonly unknown[] = this.#wanted[name]
    return values.includes(value)
  }

  toggle(name: ListFilter, value: ActiveFilter['value']): void {
    const values: readonly unknown[] = this.#wanted[name]
    const changed = this.has(name, value) ? values.filter((one) => one !== value) : [...values, value]
    this.#wanted = { ...this.#wanted, [name]: changed }
  }

  clear(): void {
    this.#wanted = NO_FILTERS
  }
}
