import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from './root.ts'

/** One thing that `npm test` checks: a program of a package, run with arguments in the project's folder. */
export interface Step {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  /** Tests are counted one by one, a check as one. */
  readonly kind: 'check' | 'tests'
}

const require = createRequire(import.meta.url)

/** All steps, the quick ones first. Checks run two at a time, tests one after another. */
export const steps: readonly Step[] = [
  check('types', 'typescript/tsc', '--noEmit'),
  check('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('unused code, cycles', 'knip', '--no-progress'),
  check(
    'components',
    'svelte-check',
    '--fail-on-warnings',
    '--output',
    'human',
    '--tsconfig',
    'tsconfig.json',
  ),
  check('lint', 'eslint', '--config', 'tests/config/eslint.config.js', '--max-warnings', '0', '.'),
  tests('unit'),
  tests('browser'),
  tests('e2e'),
]

function check(name: string, program: string, ...args: string[]): Step {
  return { name, program: programOf(program), args, kind: 'check' }
}

function tests(name: string): Step {
  const args = ['run', '--config', `tests/config/vitest.${name}.ts`]
  return { name: `${name} tests`, program: programOf('vitest'), args, kind: 'tests' }
}

/** The script behind a package's command (`package` or `package/command`), so that no shell is needed to run it. */
function programOf(command: string): string {
  const [name = command, bin = name] = command.split('/')
  const folder = join(root, 'node_modules', name)
  const { bin: bins } = require(join(folder, 'package.json')) as { bin: string | Record<string, string> }
  const script = typeof bins === 'string' ? bins : bins[bin]
  if (script === undefined) throw new Error(`The package ${name} has no command ${bin}`)
  return join(folder, script)
}
