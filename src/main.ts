import { mount } from 'svelte'
import type { ExtractionSource, ReportReader } from './app/corpus.svelte.ts'
import { sampleReports } from './reports/samples.ts'
import App from './view/shell/App.svelte'
import { ExtractionClient } from './worker/client.ts'

const client = new ExtractionClient()
const readReports: ReportReader = (reports, options) => client.extract(reports, options)
const source: ExtractionSource = (onProgress) => readReports(sampleReports(), { onProgress })

mount(App, { target: document.body, props: { source, readReports } })
