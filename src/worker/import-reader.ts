/** The worker that reads files of every kind: parsing them takes long, while the page stays awake. */
import { fingerprint } from '../import/fingerprint.ts'
import { ImportProblem } from '../import/problem.ts'
import { readFile, type Found } from '../import/read-file.ts'
import type { HandedFile } from '../import/types.ts'
import type { ImportAnswer } from './import-protocol.ts'

const say = (answer: ImportAnswer): void => postMessage(answer)

const sayProblem = ({ file, reason }: ImportProblem): void => say({ kind: 'problem', file, reason })

async function sayFound(found: Found): Promise<void> {
  if (found.kind !== 'report') say(found)
  else say({ ...found, report: { ...found.report, fingerprint: await fingerprint(found.report.text) } })
}

async function readAll(files: readonly HandedFile[]): Promise<void> {
  for (const [done, { name, file }] of files.entries()) {
    say({ kind: 'progress', done, name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      for await (const found of readFile({ name, bytes }, sayProblem)) await sayFound(found)
    } catch (error) {
      // The file is gone, or the browser may not read it.
      sayProblem(new ImportProblem(name, 'broken', error))
    }
  }
  say({ kind: 'end' })
}

addEventListener('message', ({ data }: MessageEvent<readonly HandedFile[]>) => void readAll(data))
