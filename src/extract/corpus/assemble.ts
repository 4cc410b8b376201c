import { phraseSpan } from '../actors/surface.ts'
import { membershipsOf, type ActorRecord } from '../actors/actor-record.ts'
import type { ReportFindings } from '../read-report.ts'
import { linkAcross } from './link-across.ts'
import { withGroups } from './with-groups.ts'
import { samePersons } from './same-persons.ts'
import { sameStatements } from './same-statements.ts'
import { saidOn } from '../statements/said-on.ts'
import type { Draft } from '../statements/draft.ts'
import { spanOf } from '../text/report-text.ts'
import type { Actor, Extraction, Issue, Mention, Reply, Stance, Statement } from '../types.ts'

/** Puts the findings of all reports into one document with ids that depend on the reports' text alone. */
export function assemble(findings: readonly ReportFindings[]): Extraction {
  const persons = samePersons(findings)
  const statements: Statement[] = []
  const stances: Stance[] = []
  const replies: Reply[] = []
  const issues = new Map<string, Issue>()
  for (const found of findings) {
    const ids = idsOf(found, persons)
    statements.push(...found.drafts.map((draft) => statementOf(found, draft, ids)))
    stances.push(...stancesOf(found, ids, issues))
    replies.push(...repliesOf(found, ids))
  }
  const named = namedActors(statements, stances, replies)
  const extraction: Extraction = {
    format: 'isnad-extraction',
    version: 1,
    documents: findings.map(({ reading }) => reading.text.report),
    actors: actorsOf(findings, persons, named),
    issues: [...issues.values()],
    statements: sameStatements(findings, statements),
    stances,
    replies,
  }
  return { ...extraction, replies: linkAcross(extraction) }
}

function namedActors(
  statements: readonly Statement[],
  stances: readonly Stance[],
  replies: readonly Reply[],
): ReadonlySet<string> {
  const spoken = statements.flatMap(({ speaker, addressee, medium }) => [speaker, addressee, medium])
  const targets = [...stances.map(({ target }) => target), ...replies.map(({ toActor }) => toActor)]
  return new Set([...spoken, ...targets].filter((id) => id !== null))
}

/** The ids of a report's statements and actors in the document. */
interface Ids {
  readonly statement: (draft: Draft) => string
  readonly actor: (record: ActorRecord) => string
}

function idsOf({ drafts, reading }: ReportFindings, persons: ReadonlyMap<string, string>): Ids {
  const { id } = reading.text.report
  const places = new Map(drafts.map((draft, at) => [draft, `${id}-s${String(at + 1)}`]))
  return {
    statement: (draft) => places.get(draft) ?? '',
    actor: (record) => persons.get(record.id) ?? record.id,
  }
}

function statementOf({ reading, statements }: ReportFindings, draft: Draft, ids: Ids): Statement {
  const { text } = reading
  const { cue, content, mode, act, speaker, addressee, medium, within } = draft
  return {
    id: ids.statement(draft),
    document: text.report.id,
    speaker: ids.actor(speaker),
    speakerSpan: cue.speaker.phrase ? phraseSpan(text, cue.speaker.phrase) : null,
    cue: spanOf(text, cue.range.first, cue.range.last),
    content: content
      .map(({ first, last }) => spanOf(text, first, last))
      .sort(([one], [other]) => one - other),
    mode,
    act,
    addressee: addressee && ids.actor(addressee),
    medium: medium && ids.actor(medium),
    within: within && ids.statement(within),
    date: saidOn(reading, cue),
    headline: cue.sentence.headline,
    sameAs: null,
    rule: cue.rule,
    confidence: rounded(statements.get(draft) ?? 0),
  }
}

function stancesOf(
  { reading: { text }, stances, issues }: ReportFindings,
  ids: Ids,
  all: Map<string, Issue>,
): Stance[] {
  for (const { issue } of issues) if (!all.has(issue.id)) all.set(issue.id, issue)
  const stands = [
    ...stances.map((stance) => ({ ...stance, id: ids.actor(stance.target) })),
    ...issues.map((stance) => ({ ...stance, id: stance.issue.id })),
  ]
  return stands.map(({ draft, id, polarity, evidence, rule, confidence }) => ({
    id: `${ids.statement(draft)}-on-${id}`,
    statement: ids.statement(draft),
    holder: ids.actor(draft.speaker),
    target: id,
    polarity,
    act: draft.act,
    evidence: spanOf(text, evidence.first, evidence.last),
    rule,
    confidence: rounded(confidence),
  }))
}

/** Probabilities are told to three decimals; more would feign what cannot be measured. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}

function repliesOf({ reading: { text }, answers }: ReportFindings, ids: Ids): Reply[] {
  return answers.map(({ from, to, toActor, relation, evidence, rule, confidence }) => ({
    id: `${ids.statement(from)}-answers-${ids.actor(toActor)}`,
    from: ids.statement(from),
    to: to && ids.statement(to),
    toActor: ids.actor(toActor),
    relation,
    evidence: spanOf(text, evidence.first, evidence.last),
    rule,
    confidence: rounded(confidence),
  }))
}

/** The actors that statements name, each with its mentions in all reports. */
function actorsOf(
  findings: readonly ReportFindings[],
  persons: ReadonlyMap<string, string>,
  named: ReadonlySet<string>,
): Actor[] {
  const actors = new Map<string, Actor & { mentions: Mention[] }>()
  for (const { reading } of findings)
    for (const record of reading.book.all()) {
      const id = persons.get(record.id) ?? record.id
      if (!named.has(id)) continue
      const actor = actors.get(id) ?? newActor(id, record)
      actors.set(id, actor)
      for (const phrase of record.phrases) {
        const [start, end] = phraseSpan(reading.text, phrase)
        actor.mentions.push({ document: reading.text.report.id, start, end })
      }
    }
  return withGroups([...actors.values()], findings[0]?.reading.lexicon)
}

function newActor(id: string, record: ActorRecord): Actor & { mentions: Mention[] } {
  const { name, type, known } = record
  return {
    id,
    name,
    type,
    aliases: [...(known?.aliases ?? [])],
    wikidata: known?.wikidata ?? null,
    memberOf: membershipsOf(record),
    mentions: [],
  }
}
