import type { Actor, Extraction, Span, Statement } from '../extract/index.ts'
import { groupBy } from '../graph/groups.ts'
import { overlapOf } from './overlap.ts'
import { found, StaleError } from './stale.ts'
import type { ActorReference, StatementReference, TargetReference } from './types.ts'
import type { WorkingCopy } from './working-copy.ts'

/** The statement that a correction means. @throws StaleError */
export const statementOf = (copy: WorkingCopy, reference: StatementReference): Statement =>
  found(findStatement(copy, reference), 'statement')

/** The same, where it is there. */
export function findStatement(copy: WorkingCopy, reference: StatementReference): Statement | undefined {
  const id = reference.kind === 'added' ? addedId(reference.correction) : idOfFound(copy, reference)
  return id === undefined ? undefined : copy.statements.get(id)
}

/** The id of a statement that a correction added. */
export const addedId = (correction: string): string => `added-${correction}`

/**
 * The id of the actor that a correction means: by id, since ids are stable across runs; else by name, where one actor
 * alone bears it. @throws StaleError
 */
export function actorOf(copy: WorkingCopy, { id, name }: ActorReference): Actor {
  const known = copy.actors.get(afterMerges(copy, id))
  if (known !== undefined) return known
  const [namesake, ...others] = [...copy.actors.values()].filter((actor) => actor.name.ar === name)
  return found(others.length === 0 ? namesake : undefined, 'actor')
}

/** The id of the actor or issue that a correction means. @throws StaleError */
export function targetOf(copy: WorkingCopy, target: TargetReference): string {
  if (target.kind === 'actor') return actorOf(copy, target).id
  if (copy.issues.has(target.id)) return target.id
  const namesake = [...copy.issues.values()].find((issue) => issue.label.ar === target.label)
  return found(namesake, 'issue').id
}

/** Refuses spans that do not lie in the text of their report, in its order. @throws StaleError */
export function checkSpans(copy: WorkingCopy, document: string, spans: readonly Span[]): void {
  const report = found(
    copy.base.documents.find(({ id }) => id === document),
    'report',
  )
  const areIn = spans.every(([start, end]) => start >= 0 && start < end && end <= report.text.length)
  const areOrdered = spans.every(([start], index) => start >= (spans[index - 1]?.[1] ?? 0))
  if (spans.length === 0 || !areIn || !areOrdered) throw new StaleError('words')
}

function afterMerges({ mergedInto }: WorkingCopy, id: string): string {
  let current = id
  for (let next = mergedInto.get(current); next !== undefined; next = mergedInto.get(current)) current = next
  return current
}

type FoundReference = Extract<StatementReference, { kind: 'found' }>

function idOfFound({ base }: WorkingCopy, reference: FoundReference): string | undefined {
  const near = (statementsByReport(base).get(reference.document) ?? [])
    .map((statement) => ({ statement, overlap: overlapOf(statement, reference) }))
    .filter(({ overlap }) => overlap > 0)
    .toSorted((a, b) => b.overlap - a.overlap)
  const [best, next] = near
  // Of two that fit as well as each other neither is taken: a correction must not land on the wrong words.
  return best?.overlap === next?.overlap ? undefined : best?.statement.id
}

const known = new WeakMap<Extraction, ReadonlyMap<string, readonly Statement[]>>()

/** Gathered once an extraction: each correction looks into one report alone. */
function statementsByReport(extraction: Extraction): ReadonlyMap<string, readonly Statement[]> {
  const byReport = known.get(extraction) ?? groupBy(extraction.statements, ({ document }) => document)
  known.set(extraction, byReport)
  return byReport
}
