import { addTo } from '../lexicon/maps.ts'
import type { ReportFindings } from '../read-report.ts'
import type { Statement } from '../types.ts'
import { isSameStatement, type Telling } from './telling.ts'
import { TellingIndex } from './telling-index.ts'
import { WordingReader } from './wording.ts'

/**
 * Tells which statements are one: the same words of the same actor in several reports, or twice in one, where a headline
 * or a summary gives what the body repeats. Each refers to the first, by date of its report and then by the order of
 * input; reports without a date come last. Every statement is compared with first ones alone, so that a row of small
 * changes never joins what differs.
 *
 * @param statements the statements of all findings, in their order
 */
export function sameStatements(
  findings: readonly ReportFindings[],
  statements: readonly Statement[],
): readonly Statement[] {
  const firsts = new Map<Statement, string>()
  for (const tellings of tellingsOf(findings, statements)) joinSame(tellings, firsts)
  if (firsts.size === 0) return statements
  return statements.map((statement) => {
    const sameAs = firsts.get(statement)
    return sameAs === undefined ? statement : { ...statement, sameAs }
  })
}

/** The tellings of each actor that has more than one. */
function tellingsOf(findings: readonly ReportFindings[], statements: readonly Statement[]): Telling[][] {
  const reader = new WordingReader()
  const times = countBySpeaker(statements)
  const bySpeaker = new Map<string, Telling[]>()
  let place = 0
  for (const { reading, drafts } of findings)
    for (const draft of drafts) {
      const statement = statements[place++]
      if (!statement || times.get(statement.speaker) === 1) continue
      const { published } = reading.text.report
      const wording = reader.read(reading, draft)
      addTo(bySpeaker, statement.speaker, { statement, place, published, act: draft.cue.act, wording })
    }
  return [...bySpeaker.values()]
}

function countBySpeaker(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const { speaker } of statements) times.set(speaker, (times.get(speaker) ?? 0) + 1)
  return times
}

/** Notes for each statement of an actor that tells a former one the id of the first that it tells. */
function joinSame(tellings: Telling[], firsts: Map<Statement, string>): void {
  const index = new TellingIndex(tellings)
  for (const telling of tellings.sort(byDate)) {
    const first = earliest([...index.candidates(telling)].filter((other) => isSameStatement(other, telling)))
    if (first) firsts.set(telling.statement, first.statement.id)
    else index.add(telling)
  }
}

function earliest(tellings: readonly Telling[]): Telling | undefined {
  return tellings.toSorted(byDate)[0]
}

/** ISO dates sort as they are written, and any before what has none; then the order of input decides. */
function byDate(one: Telling, other: Telling): number {
  if (one.published === other.published) return one.place - other.place
  if (one.published === null || other.published === null) return one.published === null ? 1 : -1
  return one.published < other.published ? -1 : 1
}
