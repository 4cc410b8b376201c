import type { Extraction, Stance, Statement } from '../extract/index.ts'
import { writeCsv } from './csv.ts'
import { lookUp, type LookUp } from './look-up.ts'

const COLUMNS = [
  ...['statement ID', 'time', 'document ID', 'document title', 'document author', 'document source'],
  ...['document section', 'document type', 'person', 'organization', 'concept', 'agreement'],
  ...['start', 'stop', 'text'],
]

/**
 * The event list of Discourse Network Analyzer (P. Leifeld, J. Gruber, F. Bossner, Discourse Network Analyzer Manual):
 * one row a statement and concept. The concept is the target of the stance, agreement 1 for and 0 against; stances
 * that are neither and statements without a stance have no place in a binary agreement and are left out. A person has
 * its organization beside it, everybody else is an organization.
 */
export function writeEventList(extraction: Extraction): string {
  const find = lookUp(extraction)
  const rows = extraction.statements.flatMap((statement) =>
    find
      .stances(statement.id)
      .filter(({ polarity }) => polarity !== 0)
      .map((stance) => rowOf(find, statement, stance)),
  )
  return writeCsv(COLUMNS, rows)
}

function rowOf(find: LookUp, statement: Statement, { target, polarity }: Stance) {
  const { id, document, date, content } = statement
  const report = find.report(document)
  const actor = find.actor(statement.speaker)
  const isPerson = actor.type === 'person'
  const belongsTo = actor.memberOf[0]
  const organization = belongsTo === undefined ? '' : find.targetName(belongsTo)
  return [
    ...[id, timeOf(date ?? report.published), document, report.title, '', report.source ?? '', '', ''],
    ...(isPerson ? [actor.name.ar, organization] : ['', actor.name.ar]),
    ...[find.targetName(target), polarity > 0 ? 1 : 0],
    ...find.extent(statement),
    find.words(document, content),
  ]
}

/** A day as the program writes moments: its midnight. */
const timeOf = (day: string | null): string | null => (day === null ? null : `${day} 00:00:00`)
