import { measureActors } from '../graph/metrics/measure-actors.ts'
import type { MeasureAnswer, MeasureRequest } from './measures-client.ts'

/** Measures actors beside the page, so that nothing freezes. */
addEventListener('message', ({ data: { request, job } }: MessageEvent<MeasureRequest>) => {
  const post = (answer: MeasureAnswer): void => postMessage(answer)
  try {
    post({ kind: 'measures', request, actors: measureActors(job) })
  } catch (error) {
    post({ kind: 'failure', request, reason: error instanceof Error ? error.message : String(error) })
  }
})
