import { EXCHANGE_FORMATS, type ExchangeFormatName } from '../exchange/formats.ts'

/** The forms in which the page gives out what it shows: those of the exchange, and the project with all that was done. */
export type TakeOutForm = ExchangeFormatName | 'project'

/** What belongs together, in the order in which it is offered. */
export const TAKE_OUT_GROUPS = {
  keep: ['project', 'extraction'],
  tables: ['statements', 'nodes', 'edges'],
  networks: ['gexf', 'graphml', 'cytoscape', 'cx2'],
  analysis: ['event-list', 'annotations'],
} as const satisfies Readonly<Record<string, readonly TakeOutForm[]>>

export type TakeOutGroup = keyof typeof TAKE_OUT_GROUPS

export const TAKE_OUT_FORMS: readonly TakeOutForm[] = Object.values(TAKE_OUT_GROUPS).flat()

/** How a file of a form ends, without the dot before it. */
export const endingOf = (form: TakeOutForm): string =>
  form === 'project' ? 'isnad.json' : EXCHANGE_FORMATS[form].ending.slice(1)
