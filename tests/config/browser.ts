import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A Chromium to test with: where it is and the flags that keep it quiet, offline and the same everywhere. */
export interface Browser {
  readonly executablePath: string
  readonly args: readonly string[]
}

const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

const USUAL_PLACES = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** The package's own configuration looks for its fonts where it runs on Lambda; without any, Chromium draws no text at all. */
const FONTS_BESIDE = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`

/**
 * Finds a Chromium: the one that `CHROME_PATH` names (`bundled` for the package's own), one of the system, or the
 * one that the npm package `@sparticuz/chromium` carries, unpacked once.
 * @throws Error with advice where there is none for this machine
 */
export async function findBrowser(): Promise<Browser> {
  const wanted = process.env.CHROME_PATH
  if (wanted !== undefined && wanted !== 'bundled') {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`)
    return { executablePath: wanted, args: QUIET_FLAGS }
  }
  const system = wanted === 'bundled' ? undefined : USUAL_PLACES.find((place) => existsSync(place))
  return { executablePath: system ?? (await unpackBundled()), args: QUIET_FLAGS }
}

async function unpackBundled(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or name its program in CHROME_PATH')
  }
  const home = join(projectRoot(), 'node_modules', '.cache', `chromium-${bundledVersion()}`)
  if (!existsSync(home)) await unpackInto(home)
  process.env.LD_LIBRARY_PATH = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(':')
  process.env.FONTCONFIG_PATH ??= join(home, 'fonts')
  return join(home, 'chromium')
}

/** Unpacks beside the final place and moves it there in one step, so that no half-unpacked browser is ever found. */
async function unpackInto(home: string): Promise<void> {
  const half = `${home}.${process.pid}`
  await mkdir(half, { recursive: true })
  const saved = { ...process.env }
  // The package unpacks into the temporary folder, and its shared libraries only where it thinks itself on Lambda.
  Object.assign(process.env, { TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' })
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await writeFile(join(half, 'fonts', 'fonts.conf'), FONTS_BESIDE)
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (saved[name] === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = saved[name]
    }
  }
  await rename(half, home).catch(async () => rm(half, { recursive: true }))
}

function bundledVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest: unknown = createRequire(import.meta.url)(join(packageFolder(entry), 'package.json'))
  return (manifest as { version: string }).version
}

function packageFolder(entry: string): string {
  const folder = dirname(entry)
  return existsSync(join(folder, 'bin')) ? folder : packageFolder(folder)
}

function projectRoot(): string {
  return fileURLToPath(new URL('../..', import.meta.url))
}
