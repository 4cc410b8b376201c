import { REPORT_FIELDS, type ColumnMapping } from '../../import/columns.ts'
import { recallAll, rememberAll } from '../storage.ts'

/** Tables with the same columns in the same order are of one maker, and mean the same by them. */
const keyOf = (columns: readonly string[]): string => `columns.${JSON.stringify(columns)}`

export function rememberMapping(columns: readonly string[], mapping: ColumnMapping): void {
  rememberAll(keyOf(columns), mapping)
}

/** The mapping chosen last for a table with these columns. */
export function recallMapping(columns: readonly string[]): ColumnMapping | null {
  const kept = recallAll(keyOf(columns))
  const entries = REPORT_FIELDS.flatMap((field) => {
    const column = kept[field]
    return typeof column === 'string' && columns.includes(column) ? [[field, column] as const] : []
  })
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
