/**
 * `npm run evaluate -- --gold FOLDER --texts FOLDER`: precision and recall of the extraction on annotated reports, in
 * all and by mode, act, outlet and rule, beside two simple methods. Without arguments on the reports in data/reports.
 */
import { runTool } from '../config/run-tool.ts'

await runTool('./tests/gold/evaluation.ts')
