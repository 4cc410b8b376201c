import { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReports } from '../../src/cli/read-reports.ts'
import { makeReport, type Report } from '../../src/extract/index.ts'
import { parseIndexTable } from '../../src/reports/index-table.ts'
import { root } from '../config/root.ts'
import type { Annotation } from './from-annotation.ts'
import { readAnnotations } from './read-annotations.ts'

/** Where annotated reports are read from. */
export interface GoldOptions {
  readonly gold: string
  readonly texts: string
  readonly index: string
  readonly only?: string
}

/** A command that takes folders of annotations and reports; without arguments, those of the project. */
export function goldCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .option('--gold <folder>', 'annotations, one ID.json a report', join(root, 'tests/gold/annotations'))
    .option('--texts <folder>', 'the reports, one ID.txt each', join(root, 'data/reports'))
    .option('--index <table>', 'title, outlet and date of reports', join(root, 'data/reports/index.tsv'))
    .option('--only <ids>', 'only these reports, parted by commas')
}

/** The annotations and their reports. */
export async function readGold(
  options: GoldOptions,
): Promise<{ annotations: readonly Annotation[]; reports: readonly Report[] }> {
  const annotations = await chooseAnnotations(options)
  return { annotations, reports: await readAnnotatedReports(annotations, options) }
}

async function chooseAnnotations({ gold, only }: GoldOptions): Promise<readonly Annotation[]> {
  const all = await readAnnotations(gold)
  const ids = only?.split(',') ?? all.map(({ document }) => document)
  return ids.map((id) => {
    const annotation = all.find(({ document }) => document === id)
    if (!annotation) throw new Error(`${gold}: there is no ${id}.json`)
    return annotation
  })
}

/** The annotated reports of a folder; what its own index table does not tell, the one named tells. */
async function readAnnotatedReports(
  annotations: readonly Annotation[],
  { texts, index }: GoldOptions,
): Promise<readonly Report[]> {
  const entries = parseIndexTable(await readFile(index, 'utf8'))
  const files = annotations.map(({ document }) => join(texts, `${document}.txt`))
  const reports: Report[] = []
  const fail = (problem: Error) => {
    throw problem
  }
  for await (const { text, ...report } of readReports(files, fail)) {
    const { title, source = null, published = null } = entries.get(report.id) ?? {}
    reports.push(
      makeReport({
        ...report,
        text,
        title: title ?? report.title,
        source: report.source ?? source,
        published: report.published ?? published,
      }),
    )
  }
  return reports
}
