import { writeCsv } from '../exchange/csv.ts'
import { getActor, getIssue, has } from '../graph/entries.ts'
import type { IsnadGraph } from '../graph/types.ts'
import type { ComparedEdge } from './compare-edges.ts'
import type { Stretch, Tellings } from './tellings.ts'

const EDGE_COLUMNS = [
  ...['source', 'source_ar', 'source_en', 'target', 'target_kind', 'target_ar', 'target_en', 'difference'],
  ...['side_one', 'side_other', 'stance_one', 'stance_other', 'count_one', 'count_other'],
  ...['statements_one', 'statements_other'],
]

/**
 * Compared relations as a table for spreadsheets, one a row. Stances are -1, 0 and 1, and empty on a side that has none.
 * @param sides what the two sides are called
 */
export function writeComparedCsv(
  graph: IsnadGraph,
  edges: readonly ComparedEdge[],
  sides: Readonly<Record<'one' | 'other', string>>,
): string {
  const rows = edges.map(({ source, target, fate, polarity, statements }) => {
    const speaker = getActor(graph, source).name
    const isActor = has(graph, 'actor', target)
    const name = isActor ? getActor(graph, target).name : getIssue(graph, target).label
    return [
      ...[source, speaker.ar, speaker.en, target, isActor ? 'actor' : 'issue', name.ar, name.en, fate],
      ...[sides.one, sides.other, polarity.one, polarity.other],
      ...[statements.one.length, statements.other.length],
      ...[statements.one.join(' '), statements.other.join(' ')],
    ]
  })
  return writeCsv(EDGE_COLUMNS, rows)
}

const TELLING_COLUMNS = [
  ...['told', 'statement', 'report', 'report_title', 'outlet', 'published', 'date', 'speaker', 'speaker_ar'],
  ...['speaker_en', 'cue', 'text', 'fullest', 'cut', 'added'],
]

/**
 * Statements that several reports tell as a table for spreadsheets, one telling a row: the word that attributes it, and
 * what it leaves out of the fullest telling and adds to it. Rows with the same number under `told` tell one statement.
 */
export function writeTellingsCsv(graph: IsnadGraph, all: readonly Tellings[]): string {
  const rows = all.flatMap((tellings, index) =>
    tellings.map(({ statement, report, cue, stretches }, place) => {
      const { name } = getActor(graph, statement.speaker)
      return [
        ...[
          index + 1,
          statement.id,
          report.id,
          report.title,
          report.source,
          report.published,
          statement.date,
        ],
        ...[statement.speaker, name.ar, name.en, cue, textOf(stretches), place === 0 ? 'yes' : 'no'],
        ...[onlyOf(stretches, 'cut'), onlyOf(stretches, 'own')],
      ]
    }),
  )
  return writeCsv(TELLING_COLUMNS, rows)
}

const textOf = (stretches: readonly Stretch[]): string =>
  stretches
    .filter(({ kind }) => kind !== 'cut')
    .map(({ words }) => words)
    .join(' ')

const onlyOf = (stretches: readonly Stretch[], wanted: Stretch['kind']): string =>
  stretches
    .filter(({ kind }) => kind === wanted)
    .map(({ words }) => words)
    .join(' … ')
