import type { Polarity, Stance, Statement } from '../extract/index.ts'
import type { ChangeOf, Handlers } from './handlers.ts'
import { statementOf, targetOf } from './resolve.ts'
import { found } from './stale.ts'
import type { Correction } from './types.ts'
import { reviewed, type WorkingCopy } from './working-copy.ts'

/** What corrections do to stances. */
export const stanceChanges: Handlers<'set-stance' | 'move-stance'> = {
  'set-stance': setStance,
  'move-stance': (copy, change, correction) => {
    const statement = statementOf(copy, change.statement)
    const [from, to] = [targetOf(copy, change.from), targetOf(copy, change.to)]
    const stance = found(stanceOn(copy, statement.id, from), 'stance')
    copy.stances.delete(stance.id)
    const id = stanceId(statement.id, to)
    copy.stances.set(id, { ...stance, id, target: to, ...reviewed('changed', correction, stance.review) })
  },
}

function setStance(copy: WorkingCopy, change: ChangeOf<'set-stance'>, correction: Correction): void {
  const statement = statementOf(copy, change.statement)
  const target = targetOf(copy, change.target)
  const stance = stanceOn(copy, statement.id, target)
  const { polarity } = change
  if (polarity === null) copy.stances.delete(found(stance, 'stance').id)
  else if (stance === undefined) {
    const added = newStance(statement, target, polarity)
    copy.stances.set(added.id, { ...added, ...reviewed('added', correction) })
  } else {
    const review = reviewed('changed', correction, stance.review)
    copy.stances.set(stance.id, { ...stance, polarity, ...review })
  }
}

function stanceOn({ stances }: WorkingCopy, statement: string, target: string): Stance | undefined {
  return [...stances.values()].find((stance) => stance.statement === statement && stance.target === target)
}

const stanceId = (statement: string, target: string): string => `${statement}-on-${target}`

/** A stance that a person sees: the whole statement proves it. */
export function newStance(statement: Statement, target: string, polarity: Polarity): Stance {
  return {
    id: stanceId(statement.id, target),
    statement: statement.id,
    holder: statement.speaker,
    target,
    polarity,
    act: statement.act,
    evidence: statement.content[0] ?? statement.cue,
    rule: 'person',
    confidence: 1,
  }
}
