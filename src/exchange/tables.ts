import type { Extraction, Statement } from '../extract/index.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts'
import { writeCsv } from './csv.ts'
import { lookUp } from './look-up.ts'
import { networkOf } from './network.ts'

/** Actors and issues, one a row. */
export function writeNodesCsv(extraction: Extraction): string {
  const header = ['id', 'label', ...NODE_ATTRIBUTES.map(({ name }) => name)]
  const rows = networkOf(extraction).nodes.map((node) => [
    node.id,
    node.label,
    ...NODE_ATTRIBUTES.map(({ of }) => of(node)),
  ])
  return writeCsv(header, rows)
}

/** Stances and answers between them, one a row. Gephi knows the columns `Source`, `Target` and `Weight` by name. */
export function writeEdgesCsv(extraction: Extraction): string {
  const header = ['Id', 'Source', 'Target', 'Type', 'Weight', ...EDGE_ATTRIBUTES.map(({ name }) => name)]
  const rows = networkOf(extraction).edges.map((edge) => [
    edge.id,
    edge.source,
    edge.target,
    'Directed',
    edge.weight,
    ...EDGE_ATTRIBUTES.map(({ of }) => of(edge)),
  ])
  return writeCsv(header, rows)
}

const STATEMENT_COLUMNS = [
  ...['id', 'report', 'report_title', 'outlet', 'published', 'date', 'speaker', 'speaker_ar', 'speaker_en'],
  ...['act', 'mode', 'text', 'cue', 'start', 'stop', 'addressee', 'medium', 'within', 'headline', 'same_as'],
  ...['for', 'against', 'neither', 'answers', 'rule', 'confidence', 'verdict', 'reviewed_by', 'reviewed_at'],
]

/** Statements, one a row, with the words, the stances and the statements answered. Offsets are UTF-16. */
export function writeStatementsCsv(extraction: Extraction): string {
  const find = lookUp(extraction)
  const row = (statement: Statement) => {
    const { id, document, speaker, act, mode, addressee, medium, within, headline, sameAs } = statement
    const report = find.report(document)
    const { name } = find.actor(speaker)
    const targets = (polarity: number): string =>
      find
        .stances(id)
        .filter((stance) => stance.polarity === polarity)
        .map(({ target }) => target)
        .join(' ')
    const { rule, confidence, review } = statement
    return [
      ...[id, document, report.title, report.source, report.published, statement.date],
      ...[speaker, name.ar, name.en, act, mode, find.words(document, statement.content)],
      ...[find.words(document, [statement.cue]), ...find.extent(statement)],
      ...[addressee, medium, within, headline ? 'yes' : 'no', sameAs, targets(1), targets(-1), targets(0)],
      ...[find.answered(id).join(' '), rule, confidence],
      ...[review?.verdict ?? null, review?.by ?? null, review?.at ?? null],
    ]
  }
  return writeCsv(STATEMENT_COLUMNS, extraction.statements.map(row))
}
