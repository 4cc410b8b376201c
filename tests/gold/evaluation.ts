import { bundledLexicon, extract } from '../../src/extract/index.ts'
import { nearestNameBaseline } from './baselines/nearest-name.ts'
import { quotationMarksBaseline } from './baselines/quotation-marks.ts'
import { compareExtraction } from './compare-extraction.ts'
import { errorsOf } from './errors.ts'
import { figuresOf } from './figures.ts'
import { breakdownTables, countTable, methodTable } from './print.ts'
import { goldCommand, readGold, type GoldOptions } from './read-gold.ts'
import { reliabilityTables } from './reliability.ts'
import { crossValidate, labelReports } from './training/cross-validate.ts'

interface Options extends GoldOptions {
  readonly errors?: boolean
}

/** Reads the arguments of `npm run evaluate` and prints its tables. */
export async function main(args: readonly string[]): Promise<void> {
  const program = goldCommand(
    'evaluate',
    'Measures the extraction against annotated reports, beside two simple methods.',
  )
    .option('--errors', 'print every error too')
    .action(async (options: Options) => evaluate(options))
  await program.parseAsync(args, { from: 'user' })
}

async function evaluate(options: Options): Promise<void> {
  const { annotations, reports } = await readGold(options)
  const lexicon = bundledLexicon()
  const isnad = compareExtraction(annotations, extract(reports, lexicon))
  const unseen = crossValidate(labelReports(reports, annotations, lexicon), lexicon)
  const methods = new Map([
    ['isnad', isnad],
    ['isnad, models of other outlets', unseen],
    ['nearest name and 40 verbs', compareExtraction(annotations, nearestNameBaseline(reports, lexicon))],
    ['quotation marks only', compareExtraction(annotations, quotationMarksBaseline(reports, lexicon))],
  ])
  const figures = new Map([...methods].map(([name, comparisons]) => [name, figuresOf(comparisons)]))
  if (options.errors) console.log(`${isnad.flatMap(errorsOf).join('\n')}\n`)
  console.log(
    [
      methodTable(figures),
      countTable(figuresOf(isnad)),
      breakdownTables(isnad),
      `confidence, by models of other outlets\n${reliabilityTables(unseen)}`,
    ].join('\n\n'),
  )
}
