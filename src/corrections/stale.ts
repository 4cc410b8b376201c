import type { Missing } from './types.ts'

/** Thrown while one correction is applied, before it has changed anything: what it names is not there. */
export class StaleError extends Error {
  override readonly name = 'StaleError'
  readonly missing: Missing

  constructor(missing: Missing) {
    super(`The ${missing} that a correction names is not there`)
    this.missing = missing
  }
}

/** What is looked for, where it is there. @throws StaleError */
export function found<Value>(value: Value | undefined, missing: Missing): Value {
  if (value === undefined) throw new StaleError(missing)
  return value
}
