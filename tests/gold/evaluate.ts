/**
 * `npm run evaluate -- --gold FOLDER --texts FOLDER`: precision and recall of the extraction on annotated reports, in
 * all and by mode, act, outlet and rule, beside two simple methods. Without arguments on the reports in data/reports.
 */
import { runnerImport } from 'vite'
import { root } from '../config/root.ts'
import type * as evaluation from './evaluation.ts'

const { module } = await runnerImport<typeof evaluation>('./tests/gold/evaluation.ts', {
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
