import mammoth from 'mammoth'
import { describe } from './describe.ts'
import { ImportProblem } from './problem.ts'
import type { GivenFile, ImportedReport } from './types.ts'

/** The text of a Word document, one paragraph a line. @throws ImportProblem */
export async function readDocx({ name, bytes }: GivenFile): Promise<ImportedReport> {
  try {
    const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.slice().buffer })
    return describe(name, value.replace(/\n{3,}/g, '\n\n').trim())
  } catch (error) {
    throw error instanceof ImportProblem ? error : new ImportProblem(name, 'broken', error)
  }
}
