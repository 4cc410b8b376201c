import { EXCHANGE_FORMATS, type ExchangeFormatName } from '../exchange/formats.ts'

/** The forms in which the page gives out what it shows: those of the exchange, a page that stands alone, and the project. */
export type TakeOutForm = ExchangeFormatName | 'html' | 'project'

/** What belongs together, in the order in which it is offered. */
export const TAKE_OUT_GROUPS = {
  read: ['html'],
  keep: ['project', 'extraction'],
  tables: ['statements', 'nodes', 'edges'],
  networks: ['gexf', 'graphml', 'cytoscape', 'cx2'],
  analysis: ['event-list', 'annotations'],
} as const satisfies Readonly<Record<string, readonly TakeOutForm[]>>

export type TakeOutGroup = keyof typeof TAKE_OUT_GROUPS

export const TAKE_OUT_FORMS: readonly TakeOutForm[] = Object.values(TAKE_OUT_GROUPS).flat()

/** How files of those forms end that are not of the exchange. */
const ENDINGS = { html: 'html', project: 'isnad.json' } as const

/** Whether it is one of the exchange, which asks for nothing but the extraction. */
const isExchange = (form: TakeOutForm): form is ExchangeFormatName => form in EXCHANGE_FORMATS

/** How a file of a form ends, without the dot before it. */
export const endingOf = (form: TakeOutForm): string =>
  isExchange(form) ? EXCHANGE_FORMATS[form].ending.slice(1) : ENDINGS[form]
