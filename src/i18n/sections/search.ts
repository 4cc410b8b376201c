import { inBoth } from '../in-both.ts'

interface SearchMessages {
  readonly label: string
  readonly placeholder: string
  readonly actors: string
  readonly issues: string
  readonly statements: string
  readonly reports: string
  readonly none: string
  /** `{listed}` of `{total}`, beside the name of a kind. */
  readonly listed: string
}

export const search = inBoth<SearchMessages>({
  ar: {
    label: 'بحث',
    placeholder: 'ابحث عن طرف أو قضية أو قول أو تقرير',
    actors: 'الأطراف',
    issues: 'القضايا',
    statements: 'الأقوال',
    reports: 'التقارير',
    none: 'لا نتيجة. جرّب اسماً آخر أو تهجئة أخرى.',
    listed: '{listed} من {total}',
  },
  en: {
    label: 'Search',
    placeholder: 'Find an actor, issue, statement or report',
    actors: 'Actors',
    issues: 'Issues',
    statements: 'Statements',
    reports: 'Reports',
    none: 'Nothing found. Try another name or spelling.',
    listed: '{listed} of {total}',
  },
})
