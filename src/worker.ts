import { bundledLexicon, extract } from './extract/index.ts'
import { answer, type Extractor } from './worker/answer.ts'
import type { ExtractRequest } from './worker/protocol.ts'

const readReports: Extractor = (reports, onProgress) =>
  extract(reports, bundledLexicon(), { onReport: (done) => onProgress({ done, total: reports.length }) })

addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  answer(data, readReports, postMessage)
})
