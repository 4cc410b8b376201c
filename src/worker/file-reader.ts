/** The worker that reads a file: it parses and checks, which takes long for a large one, while the page stays awake. */
import { readExtraction, UnreadableExtractionError } from '../exchange/read-extraction.ts'
import type { FileAnswer } from './file-client.ts'

async function answer(file: Blob): Promise<FileAnswer> {
  try {
    return { kind: 'extraction', extraction: readExtraction(await file.text()) }
  } catch (error) {
    if (error instanceof UnreadableExtractionError)
      return { kind: 'refused', problem: error.problem, place: error.place }
    // The browser's own words: the file is gone, or larger than any text can be.
    return { kind: 'failure', reason: error instanceof Error ? error.message : String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void answer(data).then(postMessage)
})
