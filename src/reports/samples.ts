import indexTable from '../../data/reports/index.tsv?raw'
import { makeReport, type Report } from '../extract/index.ts'
import { parseIndexTable } from './index-table.ts'

const texts: Record<string, string> = import.meta.glob('../../data/reports/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * The reports that the page shows at first, as their index lists them.
 * @throws Error where index and files do not agree
 */
export function sampleReports(): readonly Report[] {
  const byId = new Map(Object.entries(texts).map(([path, text]) => [path.replace(/^.*\/|\.txt$/g, ''), text]))
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
