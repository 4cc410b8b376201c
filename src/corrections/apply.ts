import type { Extraction } from '../extract/index.ts'
import { actorChanges } from './actor-changes.ts'
import type { Handler, Handlers } from './handlers.ts'
import { issueChanges } from './issue-changes.ts'
import { replyChanges } from './reply-changes.ts'
import { StaleError } from './stale.ts'
import { withdrawals } from './standing.ts'
import { stanceChanges } from './stance-changes.ts'
import { statementChanges } from './statement-changes.ts'
import type { ChangeKind, Correction, StaleCorrection, StatementReference } from './types.ts'
import { closeCopy, openCopy, type WorkingCopy } from './working-copy.ts'

/** What the machine found with what people changed. */
export interface Corrected {
  readonly extraction: Extraction
  /** The corrections that name what this extraction does not have, in their order; all others were applied. */
  readonly stale: readonly StaleCorrection[]
  /** How a further correction names a statement, by the id that it has now. */
  readonly references: ReadonlyMap<string, StatementReference>
}

const handlers: Handlers<Exclude<ChangeKind, 'withdraw'>> = {
  ...statementChanges,
  ...stanceChanges,
  ...replyChanges,
  ...actorChanges,
  ...issueChanges,
}

/**
 * Applies corrections one after another. The extraction may be a newer one than that which they were made on: what
 * still fits is applied, what does not is listed, and nothing is lost.
 */
export function applyCorrections(extraction: Extraction, corrections: readonly Correction[]): Corrected {
  const copy = openCopy(extraction)
  const withdrawn = withdrawals(corrections)
  const stale = corrections
    .filter(({ id }) => !withdrawn.has(id))
    .flatMap((correction) => applyOne(copy, correction))
  return { extraction: closeCopy(copy), stale, references: copy.references }
}

function applyOne(copy: WorkingCopy, correction: Correction): readonly StaleCorrection[] {
  const { change } = correction
  if (change.kind === 'withdraw') return []
  // The table has for each kind the handler of that kind; the compiler cannot follow a kind through a lookup.
  const handler = handlers[change.kind] as Handler<typeof change.kind>
  try {
    handler(copy, change, correction)
    return []
  } catch (error) {
    if (error instanceof StaleError) return [{ correction, missing: error.missing }]
    throw error
  }
}
