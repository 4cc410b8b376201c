import type { TableSource } from '../../../src/extract/lexicon/table.ts'
import { bundledTables, TABLES, type LexiconTables } from '../../../src/extract/index.ts'

/** A table of words made for a test: the columns are those of the first row, left-out cells are empty. */
export function table(
  file: string,
  columns: string,
  ...rows: readonly Readonly<Record<string, string>>[]
): TableSource {
  const header = columns.split(' ')
  const lines = rows.map((row) => header.map((column) => row[column] ?? '').join('\t'))
  return { file: `${file}.tsv`, text: [header.join('\t'), ...lines].join('\n') }
}

/** Tables with a header and no rows, save those given. */
export function tablesWith(given: Partial<LexiconTables>): LexiconTables {
  const empty = TABLES.map((name) => {
    const { file, text } = bundledTables[name]
    return [name, { file, text: text.split('\n', 1)[0] ?? '' }] as const
  })
  return { ...(Object.fromEntries(empty) as unknown as LexiconTables), ...given }
}
