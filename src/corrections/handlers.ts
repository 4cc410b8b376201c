import type { Change, ChangeKind, Correction } from './types.ts'
import type { WorkingCopy } from './working-copy.ts'

export type ChangeOf<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>

/**
 * What a kind of change does to the copy.
 * @throws StaleError, before it changes anything, where the copy does not have what the change names
 */
export type Handler<Kind extends ChangeKind> = (
  copy: WorkingCopy,
  change: ChangeOf<Kind>,
  correction: Correction,
) => void

export type Handlers<Kinds extends ChangeKind> = { readonly [Kind in Kinds]: Handler<Kind> }
