import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundledTables, extract, readLexicon } from '../../../src/extract/index.ts'
import { readWeights } from '../../../src/extract/links/weights.ts'
import { root } from '../../config/root.ts'
import { compareExtraction } from '../compare-extraction.ts'
import { figuresOf } from '../figures.ts'
import { methodTable } from '../print.ts'
import { goldCommand, readGold, type GoldOptions } from '../read-gold.ts'
import { crossValidate, labelReports, train } from './cross-validate.ts'
import { weightsTable } from './weights-table.ts'

/** Reads the arguments of `npm run train`, writes the weights and prints how well they do. */
export async function main(args: readonly string[]): Promise<void> {
  const program = goldCommand(
    'train',
    'Learns the weights of stances, answers and confidence from annotated reports.',
  )
    .option('--out <file>', 'where the weights are written', join(root, 'data/ar/weights.tsv'))
    .action(async (options: GoldOptions & { readonly out: string }) => writeWeights(options))
  await program.parseAsync(args, { from: 'user' })
}

async function writeWeights({ out, ...options }: GoldOptions & { readonly out: string }): Promise<void> {
  const { annotations, reports } = await readGold(options)
  // The weights that stand there may be of features that are no more.
  const { file, text } = bundledTables.weights
  const lexicon = readLexicon({ ...bundledTables, weights: { file, text: text.split('\n', 1)[0] ?? '' } })
  const labelled = labelReports(reports, annotations, lexicon)
  const table = weightsTable(train(labelled))
  await writeFile(out, table)
  const weights = readWeights({ file: out, text: table })
  const figures = new Map([
    ['fitted', figuresOf(compareExtraction(annotations, extract(reports, { ...lexicon, weights })))],
    ['unseen outlets', figuresOf(crossValidate(labelled, lexicon))],
  ])
  console.log(methodTable(figures))
}
