import type { ActorMeasures, MeasureJob } from '../graph/metrics/measure-actors.ts'
import { JobClient } from './jobs/job-client.ts'

export type MeasuresClient = JobClient<MeasureJob, readonly ActorMeasures[]>

/** The build finds the worker by this very form of words. */
const startWorker = (): Worker =>
  new Worker(new URL('./measures-worker.ts', import.meta.url), { type: 'module', name: 'isnad-measures' })

/** Measures all actors of a job in a worker. */
export const measuresClient = (): MeasuresClient => new JobClient(startWorker)
