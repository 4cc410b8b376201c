import { diffArrays } from 'diff'
import { foldPhrase, type Report, type Statement } from '../extract/index.ts'
import { getReport, getStatement, nodesOf } from '../graph/entries.ts'
import { groupBy } from '../graph/groups.ts'
import { byDay } from '../graph/order.ts'
import type { IsnadGraph } from '../graph/types.ts'

/** A stretch of words that a telling has, or leaves out of what the fullest one says. */
export interface Stretch {
  readonly words: string
  /** `own`: in this telling alone; `cut`: in the fullest one alone. */
  readonly kind: 'shared' | 'own' | 'cut'
}

/** One outlet's telling of a statement. */
export interface Telling {
  readonly statement: Statement
  readonly report: Report
  /** The word or words that attribute: one outlet's "said" is another's "claimed". */
  readonly cue: string
  readonly stretches: readonly Stretch[]
}

/** A statement as several reports tell it, the fullest first, then by day. */
export type Tellings = readonly Telling[]

/** The statements that more than one report tells, those with most tellings first. */
export function statementsToldAgain(graph: IsnadGraph): readonly Tellings[] {
  const statements = nodesOf(graph, 'statement').map((node) => node.statement)
  const groups = groupBy(statements, ({ id, sameAs }) => sameAs ?? id)
  return [...groups.values()]
    .filter((group) => new Set(group.map(({ document }) => document)).size > 1)
    .map((group) => tellingsOf(graph, group))
    .toSorted((a, b) => b.length - a.length)
}

/** How many words the tellings leave out or add, all together: what outlets tell most differently comes first by it. */
export const differenceOf = (told: Tellings): number =>
  told
    .flatMap(({ stretches }) => stretches)
    .filter(({ kind }) => kind !== 'shared')
    .reduce((sum, { words }) => sum + wordsIn(words).length, 0)

/** All tellings of a statement, itself among them. @throws UnknownStatementError */
export function tellings(graph: IsnadGraph, statementId: string): Tellings {
  const { id, sameAs } = getStatement(graph, statementId)
  const first = sameAs ?? id
  const all = nodesOf(graph, 'statement').map((node) => node.statement)
  return tellingsOf(
    graph,
    all.filter((one) => one.id === first || one.sameAs === first),
  )
}

function tellingsOf(graph: IsnadGraph, statements: readonly Statement[]): Tellings {
  const told = byDay(graph, statements).map((statement) => {
    const report = getReport(graph, statement.document)
    const words = statement.content.flatMap(([start, end]) => wordsIn(report.text.slice(start, end)))
    return { statement, report, words }
  })
  const [fullest, ...rest] = told.toSorted((a, b) => b.words.length - a.words.length)
  if (fullest === undefined) return []
  return [fullest, ...told.filter((one) => rest.includes(one))].map(({ statement, report, words }) => ({
    statement,
    report,
    cue: report.text.slice(...statement.cue),
    stretches: compareWords(fullest.words, words),
  }))
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)

/** Compares word by word; spelling, vowel signs and punctuation make no difference. */
function compareWords(fullest: readonly string[], words: readonly string[]): readonly Stretch[] {
  const keys = new Map([...fullest, ...words].map((word) => [word, foldPhrase(word).join(' ')]))
  const changes = diffArrays([...fullest], [...words], {
    comparator: (a, b) => keys.get(a) === keys.get(b),
  })
  return changes.map(({ value, added, removed }) => ({
    words: value.join(' '),
    kind: added ? 'own' : removed ? 'cut' : 'shared',
  }))
}
