import { mount } from 'svelte'
import { addressLanguage, addressPage } from './app/address/address-bar.ts'
import { afterFrame } from './app/breathe.ts'
import type { ExtractionSource, ReportReader } from './app/corpus.svelte.ts'
import { keptLanguage } from './app/locale.svelte.ts'
import { loadMessages } from './i18n/load-messages.ts'
import App from './view/shell/App.svelte'
import { ExtractionClient } from './worker/client.ts'

const client = new ExtractionClient()
const readReports: ReportReader = (reports, options) => client.extract(reports, options)
const source: ExtractionSource = async (onProgress) => {
  const { loadSamples } = await import('./app/load-samples.ts')
  return readReports(await loadSamples(), { onProgress })
}

await loadMessages(addressLanguage() ?? keptLanguage())
mount(App, { target: document.body, props: { source, readReports } })

/** What the page is to show comes while the reports are read; where it does not, the page says so later. */
async function fetchPage(): Promise<void> {
  await afterFrame()
  const { pageLoaders } = await import('./view/shell/pages.ts')
  await pageLoaders[addressPage()]()
}
fetchPage().catch(() => undefined)
