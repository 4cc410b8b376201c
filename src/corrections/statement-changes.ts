import type { Statement } from '../extract/index.ts'
import { actorOf, addedId, checkSpans, statementOf, targetOf } from './resolve.ts'
import { leaveSameAs } from './same-as.ts'
import { newStance } from './stance-changes.ts'
import type { ChangeOf, Handlers } from './handlers.ts'
import type { Correction } from './types.ts'
import { reviewed, type WorkingCopy } from './working-copy.ts'

type StatementKind =
  'accept-statement' | 'reject-statement' | 'add-statement' | 'set-speaker' | 'set-act' | 'set-spans'

/** What corrections do to statements. */
export const statementChanges: Handlers<StatementKind> = {
  'accept-statement': (copy, change, correction) => {
    const statement = statementOf(copy, change.statement)
    const verdict = statement.review?.verdict ?? 'accepted'
    put(copy, { ...statement, ...reviewed(verdict, correction) })
  },
  'reject-statement': (copy, change) => remove(copy, statementOf(copy, change.statement)),
  'add-statement': add,
  'set-speaker': setSpeaker,
  'set-act': (copy, { statement: reference, act }, correction) => {
    const statement = statementOf(copy, reference)
    put(copy, { ...statement, act, ...reviewed('changed', correction, statement.review) })
  },
  'set-spans': (copy, { statement: reference, cue, content }, correction) => {
    const statement = statementOf(copy, reference)
    checkSpans(copy, statement.document, content)
    checkSpans(copy, statement.document, [cue])
    put(copy, { ...statement, cue, content, ...reviewed('changed', correction, statement.review) })
  },
}

function put({ statements }: WorkingCopy, statement: Statement): void {
  statements.set(statement.id, statement)
}

/** Takes a statement away with all that rests on it; what answered it answers its speaker still. */
function remove(copy: WorkingCopy, { id, within }: Statement): void {
  leaveSameAs(copy, id)
  copy.statements.delete(id)
  copy.references.delete(id)
  for (const stance of copy.stances.values()) if (stance.statement === id) copy.stances.delete(stance.id)
  for (const reply of copy.replies.values()) {
    if (reply.from === id) copy.replies.delete(reply.id)
    else if (reply.to === id) copy.replies.set(reply.id, { ...reply, to: null })
  }
  for (const inner of copy.statements.values()) if (inner.within === id) put(copy, { ...inner, within })
}

function add(copy: WorkingCopy, { statement }: ChangeOf<'add-statement'>, correction: Correction): void {
  const speaker = actorOf(copy, statement.speaker).id
  checkSpans(copy, statement.document, statement.content)
  checkSpans(copy, statement.document, [statement.cue])
  const targets = (statement.stances ?? []).map(({ target }) => targetOf(copy, target))
  const id = addedId(correction.id)
  const { document, speakerSpan, cue, content, mode, act } = statement
  const unsaid = { addressee: null, medium: null, within: null, date: null, headline: false, sameAs: null }
  const made = { rule: 'person', confidence: 1, ...reviewed('added', correction) }
  const added: Statement = { id, document, speaker, speakerSpan, cue, content, mode, act, ...unsaid, ...made }
  put(copy, added)
  for (const [index, { polarity }] of (statement.stances ?? []).entries()) {
    const stance = newStance(added, targets[index] ?? '', polarity)
    copy.stances.set(stance.id, { ...stance, ...reviewed('added', correction) })
  }
  copy.references.set(id, { kind: 'added', correction: correction.id })
}

/** Stances are the speaker's, and whoever answers the statement answers its speaker. */
function setSpeaker(
  copy: WorkingCopy,
  { statement: reference, speaker: named }: ChangeOf<'set-speaker'>,
  correction: Correction,
): void {
  const statement = statementOf(copy, reference)
  const speaker = actorOf(copy, named).id
  leaveSameAs(copy, statement.id)
  put(copy, {
    ...statement,
    speaker,
    sameAs: null,
    ...reviewed('changed', correction, statement.review),
  })
  for (const stance of copy.stances.values()) {
    if (stance.statement === statement.id) copy.stances.set(stance.id, { ...stance, holder: speaker })
  }
  for (const reply of copy.replies.values()) {
    if (reply.to === statement.id) copy.replies.set(reply.id, { ...reply, toActor: speaker })
  }
}
