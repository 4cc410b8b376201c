/**
 * `npm run isnad`: builds the command line where it is missing or older than its sources, then runs it.
 * Standard output belongs to the command, so the build says nothing there.
 */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = join(root, 'dist-cli')
const built = join(folder, 'cli.js')
/** The page that stands alone, which the command fills; it takes longer to build, and few ask for it. */
const template = join(folder, 'stand-alone.html')
const wantsTemplate = process.argv.some((argument) => /^(--format=)?html$/.test(argument))
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

if (isStale(built, sources)) await build()
if (wantsTemplate && isStale(template, ['src', 'index.html', 'vite.config.ts', 'package-lock.json']))
  await buildTemplate()
await import(pathToFileURL(built).href)

/** Whether something that a file was built of is newer, or it is not there. */
function isStale(path, madeOf) {
  return newest(path) <= Math.max(...madeOf.map((source) => newest(join(root, source))))
}

/** When a file, or anything in a folder, was last changed; 0 where there is nothing. Folders tell of deleted files. */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** The same of the page, by the configuration of the page. */
async function buildTemplate() {
  const vite = await import('vite')
  const outDir = join(folder, `build-${process.pid}`)
  const configFile = join(root, 'vite.config.ts')
  try {
    await vite.build({ root, configFile, mode: 'stand-alone', logLevel: 'silent', build: { outDir } })
    renameSync(join(outDir, 'index.html'), template)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** Builds in a folder of its own and puts the result in place at once: another call may be running the old one. */
async function build() {
  const vite = await import('vite')
  const outDir = join(folder, `build-${process.pid}`)
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
