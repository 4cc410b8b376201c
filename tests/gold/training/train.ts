/**
 * `npm run train -- --gold FOLDER --texts FOLDER --index TABLE`: learns data/ar/weights.tsv anew from annotated reports,
 * and prints the figures with them and, outlet by outlet, with what the reports of all other outlets teach.
 */
import { runTool } from '../../config/run-tool.ts'

await runTool('./tests/gold/training/training.ts')
