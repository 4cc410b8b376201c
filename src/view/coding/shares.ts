import { actorReference } from '../../corrections/references.ts'
import type { Change, NewActor, StatementReference } from '../../corrections/types.ts'
import type { Actor, Mention, Report, Statement } from '../../extract/index.ts'
import { getReport } from '../../graph/entries.ts'
import { groupBy } from '../../graph/groups.ts'
import { statementsAbout, statementsOf, statementsTo } from '../../graph/statements.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { wordsAt } from '../panels/quote.ts'

/** Something of an actor that can go over to another one: a statement by or about it, or how a report names it. */
export type Share =
  | { readonly id: string; readonly kind: 'says' | 'about'; readonly statement: Statement }
  | {
      readonly id: string
      readonly kind: 'named'
      readonly spelling: string
      readonly report: Report
      readonly mentions: readonly Mention[]
    }

/** All that an actor has, in the order in which it is offered. */
export function sharesOf(graph: IsnadGraph, actor: Actor): readonly Share[] {
  const about = new Set([...statementsAbout(graph, actor.id), ...statementsTo(graph, actor.id)])
  return [
    ...statementsOf(graph, actor.id).map((one) => shareOf('says', one)),
    ...[...about].map((one) => shareOf('about', one)),
    ...namings(graph, actor),
  ]
}

const shareOf = (kind: 'says' | 'about', statement: Statement): Share => ({
  id: `${kind}:${statement.id}`,
  kind,
  statement,
})

/** The places that name it, those of a report with one spelling together. */
function namings(graph: IsnadGraph, { mentions }: Actor): readonly Share[] {
  const spelled = mentions.map((mention) => {
    const report = getReport(graph, mention.document)
    return { mention, report, spelling: wordsAt(report.text, [mention.start, mention.end]) }
  })
  const groups = groupBy(spelled, ({ report, spelling }) => `named:${report.id}:${spelling}`)
  return [...groups].map(([id, all]) => ({
    id,
    kind: 'named',
    spelling: all[0].spelling,
    report: all[0].report,
    mentions: all.map(({ mention }) => mention),
  }))
}

/** Gives shares of an actor to a new one. With what it says goes the name that stands before it. */
export function splitOff(
  actor: Actor,
  part: NewActor,
  given: { readonly shares: readonly Share[]; readonly references: ReadonlyMap<string, StatementReference> },
): Change {
  const statementsIn = (kind: Share['kind']): readonly Statement[] =>
    given.shares.flatMap((share) => (share.kind === kind && share.kind !== 'named' ? [share.statement] : []))
  const said = statementsIn('says')
  const referencesTo = (statements: readonly Statement[]): readonly StatementReference[] =>
    statements.flatMap(({ id }) => given.references.get(id) ?? [])
  const chosen = new Set(given.shares.flatMap((share) => (share.kind === 'named' ? share.mentions : [])))
  return {
    kind: 'split-actor',
    actor: actorReference(actor),
    part,
    statements: referencesTo(said),
    about: referencesTo(statementsIn('about')),
    mentions: actor.mentions.filter(
      (mention) => chosen.has(mention) || said.some((statement) => namesSpeaker(mention, statement)),
    ),
  }
}

const namesSpeaker = ({ document, start, end }: Mention, statement: Statement): boolean =>
  statement.document === document &&
  statement.speakerSpan !== null &&
  start < statement.speakerSpan[1] &&
  statement.speakerSpan[0] < end
