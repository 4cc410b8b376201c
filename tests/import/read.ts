import { expect } from 'vitest'
import type { ImportProblem } from '../../src/import/problem.ts'
import { readFile, type Found } from '../../src/import/read-file.ts'
import type { GivenFile } from '../../src/import/types.ts'

/** All that is found in a file, and all that is wrong with it. */
export async function read(given: GivenFile): Promise<{ found: Found[]; problems: string[] }> {
  const found: Found[] = []
  const problems: string[] = []
  const note = ({ file, reason }: ImportProblem): void => void problems.push(`${file}: ${reason}`)
  for await (const one of readFile(given, note)) found.push(one)
  return { found, problems }
}

/** The text of a file that holds one report. */
export async function textOf(given: GivenFile): Promise<string> {
  const { found, problems } = await read(given)
  expect(problems).toEqual([])
  const [first] = found
  return first?.kind === 'report' ? first.report.text : ''
}
