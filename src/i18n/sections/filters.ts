import { inBoth } from '../in-both.ts'

interface FiltersMessages {
  readonly title: string
  readonly open: string
  readonly act: string
  readonly polarity: string
  readonly report: string
  readonly clear: string
  readonly active: string
  readonly remove: string
}

export const filters = inBoth<FiltersMessages>({
  ar: {
    title: 'التصفية',
    open: 'التصفية',
    act: 'فعل القول',
    polarity: 'الموقف',
    report: 'التقرير',
    clear: 'مسح الكل',
    active: 'التصفية الحالية',
    remove: 'إزالة: {name}',
  },
  en: {
    title: 'Filters',
    open: 'Filters',
    act: 'Act',
    polarity: 'Stance',
    report: 'Report',
    clear: 'Clear all',
    active: 'Active filters',
    remove: 'Remove: {name}',
  },
})
