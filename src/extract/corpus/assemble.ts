import { phraseSpan } from '../actors/surface.ts'
import { membershipsOf, type ActorRecord } from '../actors/actor-record.ts'
import type { ReportFindings } from '../read-report.ts'
import type { Draft } from '../statements/draft.ts'
import { spanOf } from '../text/report-text.ts'
import type { Actor, Extraction, Issue, Mention, Reply, Stance, Statement } from '../types.ts'

/** Puts the findings of all reports into one document with ids that depend on the reports' text alone. */
export function assemble(findings: readonly ReportFindings[]): Extraction {
  const statements: Statement[] = []
  const stances: Stance[] = []
  const replies: Reply[] = []
  const issues = new Map<string, Issue>()
  for (const found of findings) {
    const ids = new Map(
      found.drafts.map((draft, at) => [draft, `${found.reading.text.report.id}-s${String(at + 1)}`]),
    )
    statements.push(...found.drafts.map((draft) => statementOf(found, draft, ids)))
    stances.push(...stancesOf(found, ids, issues))
    replies.push(...repliesOf(found, ids))
  }
  const named = new Set<string>()
  for (const { speaker, addressee, medium } of statements)
    for (const id of [speaker, addressee, medium]) if (id) named.add(id)
  for (const { target } of stances) named.add(target)
  for (const { toActor } of replies) named.add(toActor)
  return {
    format: 'isnad-extraction',
    version: 1,
    documents: findings.map(({ reading }) => reading.text.report),
    actors: actorsOf(findings, named),
    issues: [...issues.values()],
    statements,
    stances,
    replies,
  }
}

type Ids = ReadonlyMap<Draft, string>

function statementOf({ reading: { text } }: ReportFindings, draft: Draft, ids: Ids): Statement {
  const { cue, content, mode, act, speaker, addressee, medium, within } = draft
  return {
    id: ids.get(draft) ?? '',
    document: text.report.id,
    speaker: speaker.id,
    speakerSpan: cue.speaker.phrase ? phraseSpan(text, cue.speaker.phrase) : null,
    cue: spanOf(text, cue.range.first, cue.range.last),
    content: content.map(({ first, last }) => spanOf(text, first, last)),
    mode,
    act,
    addressee: addressee?.id ?? null,
    medium: medium?.id ?? null,
    within: (within && ids.get(within)) ?? null,
    date: text.report.published,
    headline: cue.sentence.headline,
    rule: cue.rule,
  }
}

function stancesOf(
  { reading: { text }, stances, issues }: ReportFindings,
  ids: Ids,
  all: Map<string, Issue>,
): Stance[] {
  for (const { issue } of issues) if (!all.has(issue.id)) all.set(issue.id, issue)
  const stands = [
    ...stances.map((stance) => ({ ...stance, id: stance.target.id })),
    ...issues.map((stance) => ({ ...stance, id: stance.issue.id })),
  ]
  return stands.map(({ draft, id, polarity, evidence, rule }) => ({
    id: `${ids.get(draft) ?? ''}-on-${id}`,
    statement: ids.get(draft) ?? '',
    holder: draft.speaker.id,
    target: id,
    polarity,
    act: draft.act,
    evidence: spanOf(text, evidence.first, evidence.last),
    rule,
  }))
}

function repliesOf({ reading: { text }, answers }: ReportFindings, ids: Ids): Reply[] {
  return answers.map(({ from, to, toActor, relation, evidence, rule }) => ({
    id: `${ids.get(from) ?? ''}-answers-${toActor.id}`,
    from: ids.get(from) ?? '',
    to: (to && ids.get(to)) ?? null,
    toActor: toActor.id,
    relation,
    evidence: spanOf(text, evidence.first, evidence.last),
    rule,
  }))
}

/** The actors that statements name, each with its mentions in all reports. */
function actorsOf(findings: readonly ReportFindings[], named: ReadonlySet<string>): Actor[] {
  const actors = new Map<string, Actor & { mentions: Mention[] }>()
  for (const { reading } of findings)
    for (const record of reading.book.all()) {
      if (!named.has(record.id)) continue
      const actor = actors.get(record.id) ?? newActor(record)
      actors.set(record.id, actor)
      for (const phrase of record.phrases) {
        const [start, end] = phraseSpan(reading.text, phrase)
        actor.mentions.push({ document: reading.text.report.id, start, end })
      }
    }
  return [...actors.values()]
}

function newActor(record: ActorRecord): Actor & { mentions: Mention[] } {
  const { id, name, type, known } = record
  const memberOf = membershipsOf(record)
  return {
    id,
    name,
    type,
    aliases: [...(known?.aliases ?? [])],
    wikidata: known?.wikidata ?? null,
    memberOf,
    mentions: [],
  }
}
