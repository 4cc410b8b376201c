import type { ActorRecord } from '../../../src/extract/actors/actor-record.ts'
import type { Lexicon } from '../../../src/extract/lexicon/lexicon.ts'
import type { DescribedStatement } from '../../../src/extract/links/describe-links.ts'
import { issueFeature } from '../../../src/extract/links/sure-issues.ts'
import { readProposals, type Proposals } from '../../../src/extract/read-report.ts'
import { spanOf } from '../../../src/extract/text/report-text.ts'
import type { Polarity, Report } from '../../../src/extract/types.ts'
import { alignActors } from '../align-actors.ts'
import { fromAnnotation, type Annotation } from '../from-annotation.ts'
import type { JudgedActor, JudgedReport, JudgedStatement } from '../judged.ts'
import { pairStatements } from '../pair-statements.ts'

/** A statement found in an annotated report, with what the annotation says of it. */
export interface LabelledStatement {
  readonly described: DescribedStatement
  /** Whether it is annotated, and its speaker is the right one. */
  readonly right: boolean
  /** Of each candidate the polarity toward it; null where the statement takes no stand on it. */
  readonly polarities: readonly (Polarity | null)[]
  /** Of each candidate the polarities that the report has anywhere between the two, optional ones too. */
  readonly anywhere: readonly (readonly Polarity[])[]
  /** Whether each candidate is answered. */
  readonly answered: readonly boolean[]
  /** The stands on matters that the rules find: their features, and whether the annotation has their polarity. */
  readonly issues: readonly { readonly feature: number; readonly right: boolean }[]
}

/** Reads an annotated report as far as the rules go and labels what they propose; optional statements teach nothing. */
export function labelReport(report: Report, annotation: Annotation, lexicon: Lexicon): LabelledStatement[] {
  const proposals = readProposals(report, lexicon, (_name, run) => run())
  const gold = fromAnnotation(annotation, report)
  const actors = alignActors(gold.actors, actorsOf(proposals))
  const nameOf = ({ id }: ActorRecord) => actors.get(id) ?? `?${id}`
  const found = proposals.described.map((described) => ({ described, ...judgedOf(proposals, described) }))
  const pairs = pairStatements(gold, { ...gold, statements: found }, actors)
  const partners = new Map([...pairs].map(([annotated, other]) => [other, annotated]))
  return found.flatMap((statement) => {
    const partner = partners.get(statement) ?? null
    if (partner?.optional) return []
    const { described } = statement
    const speaker = nameOf(described.draft.speaker)
    const stances = partner?.speaker === speaker ? partner.stances : []
    const names = described.candidates.map(({ candidate }) => nameOf(candidate.actor))
    return {
      described,
      right: partner?.speaker === speaker,
      polarities: names.map((name) => stances.find(({ target }) => target === name)?.polarity ?? null),
      anywhere: names.map((name) => polaritiesBetween(gold, speaker, name)),
      answered: names.map((name) => partner?.replies.some(({ actor }) => actor === name) ?? false),
      issues: issuesOf(
        proposals,
        described,
        partner?.speaker === speaker ? mattersOf(annotation, partner.id) : [],
      ),
    }
  })
}

function polaritiesBetween({ statements }: JudgedReport, holder: string, target: string): Polarity[] {
  return statements
    .filter(({ speaker }) => speaker === holder)
    .flatMap(({ stances }) => stances.filter((one) => one.target === target))
    .map(({ polarity }) => polarity)
}

/** The polarities toward matters of an annotated statement. */
function mattersOf({ statements }: Annotation, statement: string): Polarity[] {
  const stances = statements.find(({ id }) => id === statement)?.stances ?? []
  return stances.filter(({ target }) => target === undefined).map(({ polarity }) => polarity)
}

function issuesOf(
  { issues }: Proposals,
  { draft }: DescribedStatement,
  matters: readonly Polarity[],
): LabelledStatement['issues'] {
  return issues
    .filter((issue) => issue.draft === draft)
    .map((issue) => ({ feature: issueFeature(issue), right: matters.includes(issue.polarity) }))
}

/** The actors that speak or may be linked, by the names that the report has for them. */
function actorsOf({ reading, described }: Proposals): JudgedActor[] {
  const { text, book } = reading
  const used = new Set(
    described.flatMap(({ draft, candidates }) => [
      draft.speaker,
      ...candidates.map(({ candidate }) => candidate.actor),
    ]),
  )
  return book
    .all()
    .filter((record) => used.has(record))
    .map(({ id, name, phrases }) => {
      const surfaces = phrases.map(({ first, last }) => text.report.text.slice(...spanOf(text, first, last)))
      return { id, surfaces: [...new Set([name.ar, ...surfaces])] }
    })
}

function judgedOf({ reading: { text } }: Proposals, { draft }: DescribedStatement): JudgedStatement {
  const { cue, content, speaker, mode, act } = draft
  return {
    id: '',
    speaker: speaker.id,
    content: content.map(({ first, last }) => spanOf(text, first, last)),
    cue: spanOf(text, cue.range.first, cue.range.last),
    mode,
    act,
    optional: false,
    rule: cue.rule,
    confidence: 1,
    stances: [],
    replies: [],
  }
}
