/**
 * `npm run isnad`: builds the command line where it is missing or older than its sources, then runs it.
 * Standard output belongs to the command, so the build says nothing there.
 */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = join(root, 'dist-cli', 'cli.js')
const sources = [
  'src/cli.ts',
  'src/cli',
  'src/extract',
  'src/exchange',
  'src/graph',
  'src/reports',
  'data',
  'package-lock.json',
]

// npm runs a script in the project's folder, but people name files from where they stand.
if (process.env.npm_lifecycle_event === 'isnad') process.chdir(process.env.INIT_CWD ?? '.')

if (newest(built) <= Math.max(...sources.map((path) => newest(join(root, path))))) await build()
await import(pathToFileURL(built).href)

/** When a file, or anything in a folder, was last changed; 0 where there is nothing. Folders tell of deleted files. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds in a folder of its own and puts the result in place at once: another call may be running the old one. */
async function build() {
  const vite = await import('vite')
  const outDir = join(root, 'dist-cli', `build-${process.pid}`)
  const output = { codeSplitting: false }
  try {
    await vite.build({
      root,
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: { ssr: 'src/cli.ts', target: 'node20', outDir, rolldownOptions: { output } },
    })
    renameSync(join(outDir, 'cli.js'), built)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
