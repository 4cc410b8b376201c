import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
// Brings the half that reads into the same worker, so that none is started inside it.
import 'pdfjs-dist/build/pdf.worker.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { describe } from './describe.ts'
import { linesOf, type PagePiece } from './pdf-lines.ts'
import { ImportProblem } from './problem.ts'
import type { GivenFile, ImportedReport } from './types.ts'

/**
 * The text layer of a PDF file, in logical order. @throws ImportProblem for a file with a password or without text,
 * such as a scanned page
 */
export async function readPdf({ name, bytes }: GivenFile): Promise<ImportedReport> {
  const task = getDocument({
    data: bytes.slice(),
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  })
  try {
    return describe(name, await textOf(await task.promise))
  } catch (error) {
    if (error instanceof ImportProblem) throw error
    throw new ImportProblem(name, isPassword(error) ? 'password' : 'broken', error)
  } finally {
    await task.destroy()
  }
}

/** The library does not export the class of the error. */
const isPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'

function pieceOf(item: TextItem | TextMarkedContent): readonly PagePiece[] {
  if (!('str' in item)) return []
  const [, , , , x, y] = item.transform as readonly number[]
  return [{ text: item.str, x: x ?? 0, y: y ?? 0, endsLine: item.hasEOL }]
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items.flatMap(pieceOf)).join('\n'))
    page.cleanup()
  }
  // Fonts of old PDF files hold Arabic as shaped letters; NFKC gives the letters that are meant.
  return paragraphs(pages.join('\n\n').normalize('NFKC'))
}

/** Lines of a page are no paragraphs: a line that does not end a sentence goes on in the next. */
function paragraphs(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/(?<![.!?؟:»"\n])\n(?!\n)/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
