import { spawn } from 'node:child_process'
import { root } from '../config/root.ts'

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as `npm run isnad` does; `closeEarly` hangs up after the first piece of output. */
export function isnad(args: readonly string[], { closeEarly = false } = {}): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/launch.js', ...args], { cwd: root })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk
      if (closeEarly) child.stdout.destroy()
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk))
    child.on('close', (code) => resolve({ code, out, err }))
  })
}
