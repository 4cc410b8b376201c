import { inBoth } from '../in-both.ts'

export type Sorting = 'date' | 'newest' | 'confidence' | 'report'

interface ListMessages {
  readonly sort: string
  readonly by: Readonly<Record<Sorting, string>>
  readonly filter: string
  readonly nothing: string
}

export const list = inBoth<ListMessages>({
  ar: {
    sort: 'الترتيب',
    by: {
      date: 'الأقدم أولاً',
      newest: 'الأحدث أولاً',
      confidence: 'الأوثق أولاً',
      report: 'حسب التقرير',
    },
    filter: 'ابحث في هذه القائمة',
    nothing: 'لا شيء في القائمة يوافق ما كُتب.',
  },
  en: {
    sort: 'Order',
    by: {
      date: 'Oldest first',
      newest: 'Newest first',
      confidence: 'Most certain first',
      report: 'By report',
    },
    filter: 'Search in this list',
    nothing: 'Nothing in the list matches.',
  },
})
