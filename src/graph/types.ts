import type { MultiDirectedGraph } from 'graphology'
import type { Actor, Extraction, Issue, Reply, Report, Stance, Statement } from '../extract/index.ts'

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

/** Nodes and edges as the library holds them; a node's key is that of `keyOf`. */
export type Net = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** In what a corrected extraction differs from the one that a net was made of, so that no net is made anew. */
export interface Patch {
  /** The graph without it. */
  readonly before: IsnadGraph
  /** Entries that are new or other than in the net, by key; null for those that are gone. */
  readonly nodes: ReadonlyMap<string, NodeAttributes | null>
  /** Edges of the net that say something else now, by key; null for those that are gone. */
  readonly edges: ReadonlyMap<string, EdgeAttributes | null>
  /** The edges that the net does not have, with the nodes at their ends. */
  readonly added: Net
}

/**
 * Actors, issues, statements and reports of an extraction. Build it with `buildGraph`; ask it through `entries.ts`, since
 * the net alone may be the one before corrections. It never changes.
 */
export interface IsnadGraph {
  readonly extraction: Extraction
  readonly net: Net
  readonly patch: Patch | null
}
