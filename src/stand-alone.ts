import { mount } from 'svelte'
import { DATA_ID, type StandAlone } from './exchange/stand-alone.ts'
import { LANGUAGES } from './i18n/language.ts'
import { loadMessages, withLateMessages } from './i18n/load-messages.ts'
import App from './view/shell/App.svelte'

const text = document.getElementById(DATA_ID)?.textContent ?? ''
const standAlone = JSON.parse(text) as StandAlone
// One file has both languages in it; there is nothing to wait for.
await withLateMessages(Promise.all(LANGUAGES.map(loadMessages)))
mount(App, {
  target: document.body,
  props: {
    source: () => Promise.resolve(standAlone.extraction),
    readReports: () => Promise.reject(new Error('A page that stands alone reads no reports')),
    standAlone,
  },
})
