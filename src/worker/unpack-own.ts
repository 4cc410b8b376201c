import { UnreadableExtractionError } from '../exchange/read-extraction.ts'
import { textOf } from '../import/decode.ts'
import { isOwnFile } from '../import/saved-file.ts'
import { unzip } from '../import/zip.ts'

/** The text of the file in an archive that this program wrote. @throws UnreadableExtractionError where none is there */
export async function unpackOwn(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const broken = (): never => {
    throw new UnreadableExtractionError('not-json')
  }
  for await (const entry of unzip({ name: '', bytes }, broken)) {
    if (isOwnFile(entry.bytes)) return textOf(entry.bytes)
  }
  throw new UnreadableExtractionError('not-an-extraction')
}
