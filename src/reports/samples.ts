import { makeReport, type Report } from '../extract/index.ts'
import { parseIndexTable } from './index-table.ts'

/**
 * The reports that the page shows at first, in the order of their index.
 * @param indexTable the index that lies beside them, as text
 * @param files their texts by the path of the file
 * @throws Error where index and files do not agree
 */
export function readSamples(indexTable: string, files: ReadonlyMap<string, string>): readonly Report[] {
  const byId = new Map([...files].map(([path, text]) => [path.replace(/^.*\/|\.txt$/g, ''), text]))
  const entries = [...parseIndexTable(indexTable).values()]
  const unlisted = [...byId.keys()].find((id) => !entries.some((entry) => entry.id === id))
  if (unlisted !== undefined) throw new Error(`data/reports/index.tsv does not list ${unlisted}.txt`)
  return entries.map((entry) => {
    const text = byId.get(entry.id)
    if (text === undefined)
      throw new Error(`data/reports/index.tsv lists ${entry.id}, but there is no such file`)
    return makeReport({ ...entry, text })
  })
}
