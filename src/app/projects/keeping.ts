import { ConflictError, StoreError, UnknownProjectError, type StoreTrouble } from '../../projects/errors.ts'

/**
 * Whether what is on the screen is kept: `conflict` where another tab wrote on top of what this one has read, `gone`
 * where it ended the project.
 */
export type Keeping = 'nothing' | 'saving' | 'saved' | 'conflict' | 'gone' | StoreTrouble

/** What an error of writing means for what is on the screen. */
export function keepingAfter(error: unknown): Keeping {
  if (error instanceof StoreError) return error.trouble
  if (error instanceof ConflictError) return 'conflict'
  return error instanceof UnknownProjectError ? 'gone' : 'failed'
}
