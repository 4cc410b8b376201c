import type { Actor, Issue } from '../extract/index.ts'
import type { ActorReference, IssueReference } from './types.ts'

/** How a correction names an actor. */
export const actorReference = ({ id, name }: Actor): ActorReference => ({ kind: 'actor', id, name: name.ar })

/** How a correction names an issue. */
export const issueReference = ({ id, label }: Issue): IssueReference => ({
  kind: 'issue',
  id,
  label: label.ar,
})
