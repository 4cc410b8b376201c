import { inBoth } from '../in-both.ts'

interface SearchMessages {
  readonly label: string
  readonly placeholder: string
  readonly actors: string
  readonly statements: string
  readonly reports: string
  readonly none: string
}

export const search = inBoth<SearchMessages>({
  ar: {
    label: 'بحث',
    placeholder: 'ابحث عن طرف أو قول أو تقرير',
    actors: 'الأطراف',
    statements: 'الأقوال',
    reports: 'التقارير',
    none: 'لا نتيجة. جرّب اسماً آخر أو تهجئة أخرى.',
  },
  en: {
    label: 'Search',
    placeholder: 'Find an actor, statement or report',
    actors: 'Actors',
    statements: 'Statements',
    reports: 'Reports',
    none: 'Nothing found. Try another name or spelling.',
  },
})
