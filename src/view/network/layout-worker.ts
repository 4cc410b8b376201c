import { serveJobs } from '../../app/jobs/serve-jobs.ts'
import { layout } from './layout.ts'

serveJobs(layout)
