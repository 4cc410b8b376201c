import type { Change, Correction, StatementReference } from '../../corrections/types.ts'
import type { Report, Span } from '../../extract/index.ts'
import { wordsAt } from '../panels/quote.ts'

/** Where a correction's subject is looked up. */
export interface Subjects {
  readonly reports: ReadonlyMap<string, Report>
  /** All corrections by id: a statement may be one that a correction added. */
  readonly corrections: ReadonlyMap<string, Correction>
}

/** What a change is about: the words of the statement or the name of the actor or issue; null where neither can be told. */
export function subjectOf(change: Change, subjects: Subjects): string | null {
  if ('statement' in change) {
    return 'kind' in change.statement
      ? wordsOf(change.statement, subjects)
      : quoted(change.statement, subjects)
  }
  if ('from' in change) return wordsOf(change.from, subjects)
  if (change.kind === 'merge-actors') {
    return [...change.merged, change.into].map(({ name }) => name).join(' ← ')
  }
  if (change.kind === 'withdraw') return null
  if (change.kind === 'add-issue') return change.issue.label.ar
  return change.kind === 'add-actor' ? change.actor.name.ar : change.actor.name
}

function wordsOf(reference: StatementReference, subjects: Subjects): string | null {
  if (reference.kind === 'found') return quoted(reference, subjects)
  const added = subjects.corrections.get(reference.correction)?.change
  return added?.kind === 'add-statement' ? quoted(added.statement, subjects) : null
}

interface Place {
  readonly document: string
  readonly content: readonly Span[]
}

function quoted({ document, content }: Place, { reports }: Subjects): string | null {
  const report = reports.get(document)
  return report === undefined ? null : content.map((span) => wordsAt(report.text, span)).join(' … ')
}
