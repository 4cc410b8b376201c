import { addTo } from './maps.ts'
import { readTable, type TableSource } from './table.ts'

/** Who held an office of a state or body, and when; dates are ISO and may stop at the year or month. */
export interface Holder {
  readonly person: string
  readonly from: string
  /** Empty while in office. */
  readonly to: string
}

/** Office holders by office id and the id of the state or body. */
export class Holders {
  private readonly byOffice = new Map<string, Holder[]>()

  add(office: string, body: string, holder: Holder): void {
    const key = `${office} ${body}`
    addTo(this.byOffice, key, holder)
  }

  /** Everybody who held the office. */
  all(office: string, body: string): readonly string[] {
    return (this.byOffice.get(`${office} ${body}`) ?? []).map(({ person }) => person)
  }

  /** Who held the office on an ISO date; null without a date. */
  on(office: string, body: string, date: string | null): string | null {
    const holders = this.byOffice.get(`${office} ${body}`) ?? []
    if (date === null) return null
    return holders.find((holder) => held(holder, date))?.person ?? null
  }
}

function held({ from, to }: Holder, date: string): boolean {
  return from <= date.slice(0, from.length) && (to === '' || date.slice(0, to.length) <= to)
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Reads data/ar/holders.tsv. */
export function readHolders(source: TableSource): Holders {
  const holders = new Holders()
  readTable(source, ['office', 'of', 'person', 'from', 'to'], (row) => {
    const [from, to] = [row.required('from'), row.text('to')]
    if (!DATE.test(from)) row.fail(`from is «${from}», must be an ISO date`)
    if (to !== '' && !DATE.test(to)) row.fail(`to is «${to}», must be an ISO date or empty`)
    holders.add(row.required('office'), row.required('of'), { person: row.required('person'), from, to })
  })
  return holders
}
