import { layout } from './layout.ts'
import type { LayoutAnswer, LayoutRequest } from './layout-client.ts'

/** Arranges the map beside the page, so that nothing freezes. */
addEventListener('message', ({ data: { request, job } }: MessageEvent<LayoutRequest>) => {
  const post = (answer: LayoutAnswer): void => postMessage(answer)
  try {
    const places = layout(job, (share) => post({ kind: 'progress', request, share }))
    post({ kind: 'places', request, places: [...places] })
  } catch (error) {
    post({ kind: 'failure', request, reason: error instanceof Error ? error.message : String(error) })
  }
})
