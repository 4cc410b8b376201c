import type { JobAnswer, JobRequest, OnShare } from './job-client.ts'

/** Makes a worker of a function: it does beside the page what a `JobClient` asks for, so that nothing freezes. */
export function serveJobs(work: (job: never, onShare: OnShare) => unknown): void {
  addEventListener('message', ({ data: { request, job } }: MessageEvent<JobRequest<never>>) => {
    const post = (answer: JobAnswer<unknown>): void => postMessage(answer)
    try {
      const result = work(job, (share) => post({ kind: 'progress', request, share }))
      post({ kind: 'result', request, result })
    } catch (error) {
      post({ kind: 'failure', request, reason: error instanceof Error ? error.message : String(error) })
    }
  })
}
