/**
 * `npm run train -- --gold FOLDER --texts FOLDER --index TABLE`: learns data/ar/weights.tsv anew from annotated reports,
 * and prints the figures with them and, outlet by outlet, with what the reports of all other outlets teach.
 */
import { runnerImport } from 'vite'
import { root } from '../../config/root.ts'
import type * as training from './training.ts'

const { module } = await runnerImport<typeof training>('./tests/gold/training/training.ts', {
  root,
  configFile: false,
  logLevel: 'error',
})
try {
  await module.main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
