import { bundledLexicon, extract } from './extract/index.ts'
import { answer } from './worker/answer.ts'
import type { ExtractRequest } from './worker/protocol.ts'

addEventListener('message', ({ data }: MessageEvent<ExtractRequest>) => {
  answer(data, (reports) => extract(reports, bundledLexicon()), postMessage)
})
