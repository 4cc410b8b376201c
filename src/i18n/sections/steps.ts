import { inBoth } from '../in-both.ts'

interface StepsMessages {
  readonly title: string
  readonly begin: string
  readonly previous: string
  readonly next: string
  readonly again: string
  /** `{number}` of `{total}`. */
  readonly place: string
}

export const steps = inBoth<StepsMessages>({
  ar: {
    title: 'خطوات مختارة',
    begin: 'ابدأ',
    previous: 'الخطوة السابقة',
    next: 'التالية',
    again: 'أعد عرضها',
    place: '{number} من {total}',
  },
  en: {
    title: 'Chosen steps',
    begin: 'Begin',
    previous: 'Previous step',
    next: 'Next',
    again: 'Show again',
    place: '{number} of {total}',
  },
})
