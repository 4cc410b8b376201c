import { readHeader } from '../reports/read-header.ts'
import { ImportProblem } from './problem.ts'
import type { ImportedReport } from './types.ts'

/** A report of which nothing is known but its text: the text says title, outlet and day. @throws ImportProblem */
export function describe(file: string, text: string): ImportedReport {
  if (text.trim() === '') throw new ImportProblem(file, 'no-text')
  return { file, text, ...readHeader(text) }
}
