import type { Extraction } from '../../src/extract/index.ts'
import { applyCorrections, type Corrected } from '../../src/corrections/apply.ts'
import type { ActorReference, Change, Correction, StatementReference } from '../../src/corrections/types.ts'
import { conversation, report } from '../graph/conversation.ts'

/** The conversation with each statement at a place of its own in texts that are long enough. */
export function coded(): Extraction {
  const base = conversation()
  const text = 'كلمة '.repeat(40)
  return {
    ...base,
    documents: base.documents.map(({ id, ...rest }) => report(id, { ...rest, text })),
    statements: base.statements.map((statement, index) => ({
      ...statement,
      cue: [index * 20, index * 20 + 4],
      content: [[index * 20 + 5, index * 20 + 19]],
    })),
  }
}

/** A change as a coder makes it. */
export const by = (change: Change, id = 'one'): Correction => ({
  id,
  by: 'سلمى',
  at: '2024-05-03T10:00:00.000Z',
  change,
})

/** Applies changes one after another; they are numbered from 1. */
export function correct(extraction: Extraction, ...changes: readonly Change[]): Corrected {
  return applyCorrections(
    extraction,
    changes.map((change, index) => by(change, `${index + 1}`)),
  )
}

/** How corrections name a statement of the extraction. */
export function referenceTo(extraction: Extraction, id: string): StatementReference {
  const { document, cue, content } = statementIn(extraction, id)
  return { kind: 'found', document, cue, content }
}

export const named = (id: string): ActorReference => ({ kind: 'actor', id, name: id })

export function statementIn({ statements }: Extraction, id: string) {
  const statement = statements.find((one) => one.id === id)
  if (statement === undefined) throw new Error(`no statement ${id}`)
  return statement
}

export function actorIn({ actors }: Extraction, id: string) {
  const actor = actors.find((one) => one.id === id)
  if (actor === undefined) throw new Error(`no actor ${id}`)
  return actor
}
