import type { Actor, Extraction, Issue, Reply, Review, Stance, Statement } from '../extract/index.ts'
import type { Correction, StatementReference } from './types.ts'

/** An extraction while corrections are applied to it, everything by id in the order in which it was found. */
export interface WorkingCopy {
  readonly base: Extraction
  readonly actors: Map<string, Actor>
  readonly issues: Map<string, Issue>
  readonly statements: Map<string, Statement>
  readonly stances: Map<string, Stance>
  readonly replies: Map<string, Reply>
  /** Ids of actors that were merged into others, and into which. */
  readonly mergedInto: Map<string, string>
  /** How corrections name each statement: by where the machine found it, or by the correction that added it. */
  readonly references: Map<string, StatementReference>
}

export function openCopy(base: Extraction): WorkingCopy {
  return {
    base,
    actors: byId(base.actors),
    issues: byId(base.issues),
    statements: byId(base.statements),
    stances: byId(base.stances),
    replies: byId(base.replies),
    mergedInto: new Map(),
    references: new Map(base.statements.map((statement) => [statement.id, referenceTo(statement)])),
  }
}

/** The extraction that the copy has become. */
export function closeCopy(copy: WorkingCopy): Extraction {
  return {
    ...copy.base,
    actors: [...copy.actors.values()],
    issues: [...copy.issues.values()],
    statements: [...copy.statements.values()],
    stances: [...copy.stances.values()],
    replies: [...copy.replies.values()],
  }
}

/** Who did it and when. Something that a person added stays added, whatever is changed of it later. */
export function reviewed(
  verdict: Review['verdict'],
  { by, at }: Correction,
  before?: Review,
): { readonly review: Review } {
  return { review: { verdict: before?.verdict === 'added' ? 'added' : verdict, by, at } }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function referenceTo({ document, cue, content }: Statement): StatementReference {
  return { kind: 'found', document, cue, content }
}
