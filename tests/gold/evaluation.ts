import { Command } from 'commander'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readReports } from '../../src/cli/read-reports.ts'
import { bundledLexicon, extract, makeReport, type Report } from '../../src/extract/index.ts'
import { parseIndexTable } from '../../src/reports/index-table.ts'
import { root } from '../config/root.ts'
import { nearestNameBaseline } from './baselines/nearest-name.ts'
import { quotationMarksBaseline } from './baselines/quotation-marks.ts'
import { compareExtraction } from './compare-extraction.ts'
import { errorsOf } from './errors.ts'
import { figuresOf } from './figures.ts'
import type { Annotation } from './from-annotation.ts'
import { breakdownTables, countTable, methodTable } from './print.ts'
import { readAnnotations } from './read-annotations.ts'

interface Options {
  readonly gold: string
  readonly texts: string
  readonly index: string
  readonly only?: string
  readonly errors?: boolean
}

/** Reads the arguments of `npm run evaluate` and prints its tables. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('evaluate')
    .description('Measures the extraction against annotated reports, beside two simple methods.')
    .option('--gold <folder>', 'annotations, one ID.json a report', join(root, 'tests/gold/annotations'))
    .option('--texts <folder>', 'the reports, one ID.txt each', join(root, 'data/reports'))
    .option('--index <table>', 'title, outlet and date of reports', join(root, 'data/reports/index.tsv'))
    .option('--only <ids>', 'only these reports, parted by commas')
    .option('--errors', 'print every error too')
    .action(async (options: Options) => evaluate(options))
  await program.parseAsync(args, { from: 'user' })
}

async function evaluate(options: Options): Promise<void> {
  const annotations = await chooseAnnotations(options)
  const reports = await readAnnotatedReports(annotations, options)
  const lexicon = bundledLexicon()
  const isnad = compareExtraction(annotations, extract(reports, lexicon))
  const methods = new Map([
    ['isnad', isnad],
    ['nearest name and 40 verbs', compareExtraction(annotations, nearestNameBaseline(reports, lexicon))],
    ['quotation marks only', compareExtraction(annotations, quotationMarksBaseline(reports, lexicon))],
  ])
  const figures = new Map([...methods].map(([name, comparisons]) => [name, figuresOf(comparisons)]))
  if (options.errors) console.log(`${isnad.flatMap(errorsOf).join('\n')}\n`)
  console.log([methodTable(figures), countTable(figuresOf(isnad)), breakdownTables(isnad)].join('\n\n'))
}

async function chooseAnnotations({ gold, only }: Options): Promise<readonly Annotation[]> {
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
  { texts, index }: Options,
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
