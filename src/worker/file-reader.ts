/** The worker that reads a file: it parses and checks, which takes long for a large one, while the page stays awake. */
import { textOf } from '../import/decode.ts'
import { checkExtraction, parseJson, UnreadableExtractionError } from '../exchange/read-extraction.ts'
import { isProjectFile, readProjectFile } from '../projects/project-file.ts'
import type { FileAnswer } from './file-client.ts'

async function answer(file: Blob): Promise<FileAnswer> {
  try {
    const value = parseJson(await textIn(file))
    if (isProjectFile(value)) return { kind: 'project', project: readProjectFile(value) }
    return { kind: 'extraction', extraction: checkExtraction(value) }
  } catch (error) {
    if (error instanceof UnreadableExtractionError)
      return { kind: 'refused', problem: error.problem, place: error.place }
    // The browser's own words: the file is gone, or larger than any text can be.
    return { kind: 'failure', reason: error instanceof Error ? error.message : String(error) }
  }
}

async function textIn(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'PK\u0003\u0004') return textOf(bytes)
  const { unpackOwn } = await import('./unpack-own.ts')
  return unpackOwn(bytes)
}

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void answer(data).then(postMessage)
})
