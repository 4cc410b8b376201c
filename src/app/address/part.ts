import type { Explorer } from '../explorer.svelte.ts'

/** One thing that an address tells: how it is written and read, and where the page keeps it. */
export interface AddressPart<Value> {
  /** Adds its parameters; none for what is so anyway. */
  readonly write: (query: URLSearchParams, value: Value) => void
  /** Reads them; what it does not understand it leaves out. */
  readonly read: (query: URLSearchParams) => Value
  /** What the page has now. */
  readonly of: (explorer: Explorer) => Value
  /** Makes the page so, as far as its reports have what is named. */
  readonly take: (explorer: Explorer, value: Value) => void
}
