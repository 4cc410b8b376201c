import { JobClient } from '../../app/jobs/job-client.ts'
import type { LayoutJob } from './layouts/job.ts'
import type { Positions } from './position.ts'

/** The build finds the worker by this very form of words. */
const startWorker = (): Worker =>
  new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module', name: 'isnad-layout' })

/** Finds places for the nodes of a map in a worker. */
export const layoutClient = (): JobClient<LayoutJob, Positions> => new JobClient(startWorker)
