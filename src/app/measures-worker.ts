import { measureActors } from '../graph/metrics/measure-actors.ts'
import { serveJobs } from './jobs/serve-jobs.ts'

serveJobs(measureActors)
