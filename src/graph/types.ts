import type { MultiDirectedGraph } from 'graphology'
import type { Actor, Issue, Reply, Report, Stance, Statement } from '../extract/index.ts'

/** What a node stands for; each carries the whole entry of the extraction, so that nothing is looked up twice. */
export type NodeAttributes =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'statement'; readonly statement: Statement }
  | { readonly kind: 'report'; readonly report: Report }

export type NodeKind = NodeAttributes['kind']

/**
 * What an edge says:
 * - `says`: actor to the statement that it makes
 * - `stands-in`: statement to its report
 * - `takes`: statement to the actor or issue that it takes a stance on
 * - `answers`: statement to the statement it answers, or to the actor answered where no report has that statement
 * - `addresses`: statement to the actor spoken to
 * - `within`: statement to the statement that it is reported inside
 * - `retells`: statement to the first one with the same words of the same actor
 */
export type EdgeAttributes =
  | { readonly kind: 'says' }
  | { readonly kind: 'stands-in' }
  | { readonly kind: 'takes'; readonly stance: Stance }
  | { readonly kind: 'answers'; readonly reply: Reply }
  | { readonly kind: 'addresses' }
  | { readonly kind: 'within' }
  | { readonly kind: 'retells' }

export type EdgeKind = EdgeAttributes['kind']

/** Actors, issues, statements and reports of an extraction. Build it with `buildGraph`; treat it as read-only. */
export type IsnadGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>
