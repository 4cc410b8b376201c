import { bundledLexicon, extract } from './extract/index.ts'
import { answer, type Extractor } from './worker/answer.ts'
import type { ExtractRequest } from './worker/protocol.ts'

// The words are compiled as soon as the worker has started, while the page is still gathering the reports.
const lexicon = bundledLexicon()

const readReports: Extractor = (reports, onProgress) =>
  extract(reports, lexicon, { onReport: (done) => onProgress({ done, total: reports.length }) })

addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  answer(data, readReports, postMessage)
})
