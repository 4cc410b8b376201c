import { runnerImport } from 'vite'
import { root } from './root.ts'

/** A module that does the work of a command of the repository. */
interface Tool {
  readonly main: (args: readonly string[]) => Promise<void>
}

/** Runs a tool, by its path from the root, with the arguments of this process; what goes wrong is one line. */
export async function runTool(path: string): Promise<void> {
  const { module } = await runnerImport<Tool>(path, { root, configFile: false, logLevel: 'error' })
  try {
    await module.main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
