/** Another tab has written the project since it was read: writing would undo its work. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError'

  constructor() {
    super('The project was changed elsewhere since it was read')
  }
}

/** The project is not (or no longer) in this browser. */
export class UnknownProjectError extends Error {
  override readonly name = 'UnknownProjectError'

  constructor(id: string) {
    super(`This browser keeps no project "${id}"`)
  }
}

/** Why nothing can be kept; the page has words for each in both languages. */
export type StoreTrouble = 'no-room' | 'forbidden' | 'newer-version' | 'failed'

/** The browser does not keep it: no room, forbidden in a private window, or written by a newer version. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly trouble: StoreTrouble

  constructor(trouble: StoreTrouble, cause: unknown) {
    super(`Projects cannot be kept: ${trouble}`, { cause })
    this.trouble = trouble
  }
}

const TROUBLES: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'no-room',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  VersionError: 'newer-version',
}

/** An error of the browser's database as one that the page can explain; own errors stay as they are. */
export function asStoreError(error: unknown): Error {
  if (error instanceof ConflictError || error instanceof UnknownProjectError || error instanceof StoreError)
    return error
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  return new StoreError(TROUBLES[name] ?? 'failed', error)
}
