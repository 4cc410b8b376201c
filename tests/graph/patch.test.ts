import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCorrections } from '../../src/corrections/apply.ts'
import { actorReference, issueReference } from '../../src/corrections/references.ts'
import type { Change, StatementReference, TargetReference } from '../../src/corrections/types.ts'
import { ACTS, RELATIONS, type Extraction } from '../../src/extract/types.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { linksFrom, linksTo, nodesOf, type Link } from '../../src/graph/entries.ts'
import { BrokenExtractionError } from '../../src/graph/errors.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { keyOf } from '../../src/graph/keys.ts'
import { patchGraph } from '../../src/graph/patch.ts'
import { recordsOf } from '../../src/graph/records.ts'
import { select } from '../../src/graph/select.ts'
import type { EdgeKind, IsnadGraph, NodeKind } from '../../src/graph/types.ts'
import { by } from '../corrections/coding.ts'
import { syntheticExtraction } from '../fixtures/synthetic-extraction.ts'
import { actor, conversation } from './conversation.ts'

const NODES: readonly NodeKind[] = ['actor', 'issue', 'statement', 'report']
const EDGES: readonly EdgeKind[] = ['says', 'stands-in', 'takes', 'answers', 'addresses', 'within', 'retells']

/** All that can be asked of a graph; links come in no order that anybody was promised. */
function answersOf(graph: IsnadGraph): unknown {
  const keys = nodesOf(graph, 'actor').map((node) => keyOf('actor', node.actor.id))
  const others = [
    ...nodesOf(graph, 'issue').map((node) => keyOf('issue', node.issue.id)),
    ...nodesOf(graph, 'statement').map((node) => keyOf('statement', node.statement.id)),
    ...nodesOf(graph, 'report').map((node) => keyOf('report', node.report.id)),
  ]
  const inOrder = (links: readonly Link<EdgeKind>[]): readonly string[] =>
    links.map((link) => JSON.stringify(link)).toSorted()
  const linksOf = (key: string): unknown =>
    EDGES.map((kind) => [inOrder(linksFrom(graph, key, kind)), inOrder(linksTo(graph, key, kind))])
  return {
    nodes: NODES.map((kind) => nodesOf(graph, kind)),
    links: [...keys, ...others].map((key) => [key, linksOf(key)]),
    records: recordsOf(graph),
    visible: select(graph, NO_FILTERS),
  }
}

const base = syntheticExtraction({ actors: 14, statements: 60, replies: 30 })

const statements = base.statements.map(({ document, cue, content }): StatementReference => ({
  kind: 'found',
  document,
  cue,
  content,
}))
const statement = fc.constantFrom(...statements)
const somebody = fc.constantFrom(...base.actors.map(actorReference))
const target: fc.Arbitrary<TargetReference> = fc.oneof(
  somebody,
  fc.constantFrom(...base.issues.map(issueReference)),
)
const polarity = fc.constantFrom(-1, 0, 1, null)
const newcomer = fc.constantFrom('new-1', 'new-2').map((id) => ({
  id,
  name: { ar: id, en: null },
  type: 'person' as const,
}))

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('accept-statement' as const), statement }),
  fc.record({ kind: fc.constant('reject-statement' as const), statement }),
  fc.record({ kind: fc.constant('set-speaker' as const), statement, speaker: somebody }),
  fc.record({ kind: fc.constant('set-act' as const), statement, act: fc.constantFrom(...ACTS) }),
  fc.record({ kind: fc.constant('set-stance' as const), statement, target, polarity }),
  fc.record({ kind: fc.constant('move-stance' as const), statement, from: target, to: target }),
  fc.record({
    kind: fc.constant('link-answer' as const),
    from: statement,
    to: statement,
    relation: fc.constantFrom(...RELATIONS),
  }),
  fc.record({
    kind: fc.constant('unlink-answer' as const),
    from: statement,
    to: fc.option(statement),
    toActor: somebody,
  }),
  fc.record({ kind: fc.constant('add-actor' as const), actor: newcomer }),
  fc.record({
    kind: fc.constant('describe-actor' as const),
    actor: somebody,
    details: fc.record({ type: fc.constantFrom('state' as const, 'medium' as const) }),
  }),
  fc.record({
    kind: fc.constant('merge-actors' as const),
    into: somebody,
    merged: fc.array(somebody, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('split-actor' as const),
    actor: somebody,
    part: newcomer,
    statements: fc.array(statement, { maxLength: 20 }),
    mentions: fc.constant([]),
    about: fc.array(statement, { maxLength: 20 }),
  }),
)

const correctedBy = (changes: readonly Change[]): Extraction =>
  applyCorrections(
    base,
    changes.map((one, index) => by(one, `${index}`)),
  ).extraction

test('whatever is corrected, a graph that follows answers as one that is built anew', () => {
  const before = buildGraph(base)
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const extraction = correctedBy(changes)
      const patched = patchGraph(before, extraction)
      expect(patched.net).toBe(before.net)
      expect(answersOf(patched)).toEqual(answersOf(buildGraph(extraction)))
    }),
    { numRuns: 150 },
  )
})

test('the graph before is left as it was', () => {
  const before = buildGraph(base)
  const known = answersOf(before)
  const [first, second] = base.actors.map(actorReference)
  if (!first || !second) throw new Error('too few actors')
  patchGraph(before, correctedBy([{ kind: 'merge-actors', into: first, merged: [second] }]))
  expect(answersOf({ ...before })).toEqual(known)
})

test('what names somebody who is gone is refused, as when it is built', () => {
  const before = buildGraph(conversation())
  const broken = { ...before.extraction, actors: before.extraction.actors.slice(1) }
  expect(() => patchGraph(before, broken)).toThrow(BrokenExtractionError)
})

test('an actor who comes with the id of an issue goes before it, as when it is built', () => {
  const before = buildGraph(conversation())
  const extraction = { ...before.extraction, actors: [...before.extraction.actors, actor('ceasefire')] }
  expect(answersOf(patchGraph(before, extraction))).toEqual(answersOf(buildGraph(extraction)))
})
