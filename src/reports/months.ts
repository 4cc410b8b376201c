import monthsTable from '../../data/ar/months.tsv?raw'
import { foldPhrase, readTable } from '../extract/index.ts'

/** A month by the calendar that it is of, from 1. */
export interface Month {
  readonly calendar: 'gregorian' | 'hijri'
  readonly number: number
}

const COLUMNS = ['calendar', 'month', 'names'] as const

/** The months by their folded names: Levantine, Egyptian and Gulf, Tunisian and Algerian, Moroccan, and the Hijri ones. */
export const MONTHS: ReadonlyMap<string, Month> = new Map(
  readTable({ file: 'data/ar/months.tsv', text: monthsTable }, COLUMNS, (row) => {
    const calendar = row.oneOf('calendar', ['gregorian', 'hijri'])
    const number = Number(
      row.oneOf(
        'month',
        Array.from({ length: 12 }, (_, index) => `${index + 1}`),
      ),
    )
    return row.list('names').map((name) => [foldPhrase(name).join(' '), { calendar, number }] as const)
  }).flat(),
)
