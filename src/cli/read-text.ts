import { readFile, stat } from 'node:fs/promises'
import { FileProblem, systemReason } from './problem.ts'

/** No news report is as long as this; what is would fill the memory of whoever reads the result. */
const LARGEST_FILE = 16 * 1024 * 1024

/** Characters that no text has: control characters other than tab, line feed, form feed and carriage return. */
// eslint-disable-next-line no-control-regex
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/

/**
 * The text of a UTF-8 file, as it stands there but for a byte-order mark.
 * @throws FileProblem where the file cannot be read, is empty, too large, no text or not UTF-8
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file)
  const text = decode(file, bytes)
  if (BINARY.test(text)) throw new FileProblem(file, 'this is no text but a binary file')
  if (text.trim() === '') throw new FileProblem(file, 'this file is empty')
  return text
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    if (size > LARGEST_FILE)
      throw new FileProblem(file, 'this file is larger than 16 MB: split it into reports')
    return await readFile(file)
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(file, systemReason(error))
  }
}

function decode(file: string, bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new FileProblem(file, 'this is UTF-16 text: save it as UTF-8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const reason = bytes.includes(0)
      ? 'this is no text but a binary file'
      : 'this is not UTF-8 text: save it as UTF-8 (it may be Windows-1256)'
    throw new FileProblem(file, reason)
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}
