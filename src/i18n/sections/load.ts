import { inBoth } from '../in-both.ts'

interface LoadMessages {
  readonly working: string
  readonly progress: string
  readonly failed: string
  readonly retry: string
  readonly empty: string
  readonly emptyHint: string
}

export const load = inBoth<LoadMessages>({
  ar: {
    working: 'تُقرأ التقارير…',
    progress: 'قُرئ {done} من {total}',
    failed: 'تعذّرت قراءة التقارير.',
    retry: 'أعد المحاولة',
    empty: 'لا أقوال هنا بعد.',
    emptyHint: 'لم يُعثر في هذه التقارير على قول منسوب إلى قائل.',
  },
  en: {
    working: 'Reading the reports…',
    progress: '{done} of {total} read',
    failed: 'The reports could not be read.',
    retry: 'Try again',
    empty: 'No statements here yet.',
    emptyHint: 'Nothing in these reports is attributed to a speaker.',
  },
})
