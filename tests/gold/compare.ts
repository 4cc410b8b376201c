import { addTo } from '../../src/extract/lexicon/maps.ts'
import { alignActors } from './align-actors.ts'
import type { JudgedReport, JudgedStatement } from './judged.ts'
import { pairStatements } from './pair-statements.ts'

/** A statement that is annotated, found or both; optional annotations make none. */
export interface StatementOutcome {
  readonly annotated: JudgedStatement | null
  readonly found: JudgedStatement | null
  /** Whether both are there and their speakers are one. */
  readonly rightSpeaker: boolean
}

/** A signed edge of the map (holder, target, polarity), or an actor answered, that is annotated, found or both. */
export interface LinkOutcome {
  readonly label: string
  readonly annotated: boolean
  readonly found: boolean
  /** The rules that found it. */
  readonly rules: readonly string[]
  /** The highest confidence with which it was found; 0 where it was not. */
  readonly confidence: number
}

/** Everything that one report counts. */
export interface Comparison {
  readonly id: string
  readonly source: string | null
  readonly text: string
  readonly statements: readonly StatementOutcome[]
  readonly edges: readonly LinkOutcome[]
  /** Each stance found on an actor: how sure the extraction is, and whether the annotation has its edge. */
  readonly stances: readonly Judgement[]
  readonly replies: readonly LinkOutcome[]
}

/**
 * Compares what was found in a report with its annotation.
 * @throws Error where the two are of different texts
 */
export function compare(gold: JudgedReport, found: JudgedReport): Comparison {
  if (gold.text !== found.text) throw new Error(`${gold.id}: the annotated text is another than the one read`)
  const actors = alignActors(gold.actors, found.actors)
  const nameOf = (id: string) => actors.get(id) ?? `?${id}`
  const pairs = pairStatements(gold, found, actors)
  const statements = statementOutcomes(
    gold,
    found,
    pairs,
    (one, other) => actors.get(other.speaker) === one.speaker,
  )
  return {
    id: gold.id,
    source: gold.source,
    text: gold.text,
    statements,
    edges: edgeOutcomes(gold, found, nameOf),
    stances: judgedStances(gold, found, nameOf),
    replies: statements.flatMap((outcome) => replyOutcomes(outcome, nameOf)),
  }
}

function statementOutcomes(
  gold: JudgedReport,
  found: JudgedReport,
  pairs: ReadonlyMap<JudgedStatement, JudgedStatement>,
  sameSpeaker: (annotated: JudgedStatement, found: JudgedStatement) => boolean,
): StatementOutcome[] {
  const paired = new Set(pairs.values())
  const annotated = gold.statements
    .filter(({ optional }) => !optional)
    .map((statement) => {
      const other = pairs.get(statement) ?? null
      return {
        annotated: statement,
        found: other,
        rightSpeaker: other !== null && sameSpeaker(statement, other),
      }
    })
  const spurious = found.statements
    .filter((statement) => !paired.has(statement))
    .map((statement) => ({ annotated: null, found: statement, rightSpeaker: false }))
  return [...annotated, ...spurious]
}

/** The edges of a report as a set; one that only optional statements carry counts neither way. */
function edgeOutcomes(
  gold: JudgedReport,
  found: JudgedReport,
  nameOf: (id: string) => string,
): LinkOutcome[] {
  const sameId = (id: string) => id
  const must = edgesOf(
    gold.statements.filter(({ optional }) => !optional),
    sameId,
  )
  const may = edgesOf(
    gold.statements.filter(({ optional }) => optional),
    sameId,
  )
  const got = edgesOf(found.statements, nameOf)
  const labels = new Set([...must.keys(), ...got.keys()])
  return [...labels]
    .filter((label) => must.has(label) || !may.has(label))
    .map((label) => ({
      label,
      annotated: must.has(label),
      found: got.has(label),
      ...summaryOf(got.get(label) ?? []),
    }))
}

function judgedStances(gold: JudgedReport, found: JudgedReport, nameOf: (id: string) => string): Judgement[] {
  const right = edgesOf(gold.statements, (id) => id)
  return [...edgesOf(found.statements, nameOf)].flatMap(([label, findings]) =>
    findings.map(({ confidence }) => ({ confidence, right: right.has(label) })),
  )
}

/** Something found: how sure the extraction is of it, and whether it is right. */
export interface Judgement {
  readonly confidence: number
  readonly right: boolean
}

/** What was found by a rule. */
interface Finding {
  readonly rule: string
  readonly confidence: number
}

function summaryOf(findings: readonly Finding[]): Pick<LinkOutcome, 'rules' | 'confidence'> {
  return {
    rules: [...new Set(findings.map(({ rule }) => rule))],
    confidence: Math.max(0, ...findings.map(({ confidence }) => confidence)),
  }
}

/** What stands behind each edge. */
function edgesOf(
  statements: readonly JudgedStatement[],
  nameOf: (id: string) => string,
): Map<string, Finding[]> {
  const edges = new Map<string, Finding[]>()
  for (const { speaker, stances } of statements)
    for (const { target, polarity, ...finding } of stances)
      addTo(edges, `${nameOf(speaker)} > ${nameOf(target)} ${polarity}`, finding)
  return edges
}

function replyOutcomes(
  { annotated, found }: StatementOutcome,
  nameOf: (id: string) => string,
): LinkOutcome[] {
  const want = new Set(annotated?.replies.map(({ actor }) => actor))
  const got = new Map<string, Finding[]>()
  for (const { actor, ...finding } of found?.replies ?? []) {
    // Of a statement that nobody annotated, nobody is the one answered.
    addTo(got, annotated ? nameOf(actor) : `?${actor}`, finding)
  }
  return [...new Set([...want, ...got.keys()])].map((label) => ({
    label,
    annotated: want.has(label),
    found: got.has(label),
    ...summaryOf(got.get(label) ?? []),
  }))
}
