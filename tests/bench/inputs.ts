import { readFile } from 'node:fs/promises'
import { findFiles } from '../../src/cli/find-files.ts'
import { nameOf } from '../../src/cli/report-ids.ts'
import { readText } from '../../src/cli/read-text.ts'

/** A text to measure with. */
export interface Input {
  readonly id: string
  readonly title: string | null
  readonly text: string
}

/** Reads `.jsonl` files with an object `{id, title, text}` a line, text files, and folders of text files. */
export async function readInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs = await Promise.all(
    paths.map((path) => (path.endsWith('.jsonl') ? readLines(path) : readFiles(path))),
  )
  return inputs.flat()
}

async function readLines(path: string): Promise<readonly Input[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, index) => {
    const { id, title, text } = JSON.parse(line) as Partial<Input>
    if (text === undefined) throw new Error(`${path}, line ${index + 1}: there is no "text"`)
    return { id: id ?? `${index + 1}`, title: title ?? null, text }
  })
}

async function readFiles(path: string): Promise<readonly Input[]> {
  const { files, problems } = await findFiles([path])
  problems.forEach((problem) => console.error(problem.message))
  return Promise.all(
    files.map(async (file) => ({ id: nameOf(file), title: null, text: await readText(file) })),
  )
}
