import indexTable from '../../data/reports/index.tsv?raw'
import type { Report } from '../extract/index.ts'
import { readSamples } from '../reports/samples.ts'

/** Texts are no script: they stay files of their own, which nobody loads whose project comes back. */
const addresses: Record<string, string> = import.meta.glob('../../data/reports/*.txt', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** The reports that the page shows at first. Rejects where they cannot be had. */
export async function loadSamples(): Promise<readonly Report[]> {
  const texts = Object.entries(addresses).map(async ([path, address]) => [path, await load(address)] as const)
  return readSamples(indexTable, new Map(await Promise.all(texts)))
}

async function load(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.text()
}
