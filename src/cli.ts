import { CommanderError } from 'commander'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import type { CommandWorld } from './cli/extract-command.ts'
import { makeProgram } from './cli/program.ts'
import { bundledLexicon, extract } from './extract/index.ts'

const world: CommandWorld = {
  extract: (reports) => extract(reports, bundledLexicon()),
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  // The launcher puts it beside this file when it is asked for.
  readTemplate: () => readFile(new URL('stand-alone.html', import.meta.url), 'utf8'),
  warn: (line) => process.stderr.write(`isnad: ${line}\n`),
}

/** @returns the exit code: 0, 1 where something could not be read, 2 where the command was not understood */
async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0
  try {
    await makeProgram(world, (code) => (exitCode = code)).parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    world.warn(error instanceof Error ? error.message : String(error))
    return 1
  }
  return exitCode
}

// A reader that wants no more (`isnad … | head`) ends the program quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') world.warn(error.message)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

process.exitCode = await main(process.argv.slice(2))
