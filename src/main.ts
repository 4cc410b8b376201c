import { mount } from 'svelte'
import type { ExtractionSource } from './app/corpus.svelte.ts'
import { sampleReports } from './reports/samples.ts'
import App from './view/shell/App.svelte'
import { ExtractionClient } from './worker/client.ts'

const client = new ExtractionClient()
const source: ExtractionSource = (onProgress) => client.extract(sampleReports(), { onProgress })

mount(App, { target: document.body, props: { source } })
