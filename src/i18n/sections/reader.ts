import { inBoth } from '../in-both.ts'

interface ReaderMessages {
  readonly title: string
  readonly marks: string
  readonly speaker: string
  readonly cue: string
  readonly content: string
  readonly target: string
  readonly other: string
  readonly previous: string
  readonly next: string
  /** `{number}` and `{total}`. */
  readonly position: string
  /** `{number}` and `{speaker}`. */
  readonly goTo: string
}

export const reader = inBoth<ReaderMessages>({
  ar: {
    title: 'التقرير',
    marks: 'مفتاح العلامات',
    speaker: 'القائل',
    cue: 'لفظ الإسناد',
    content: 'القول',
    target: 'المقصود بالموقف',
    other: 'قول آخر',
    previous: 'القول السابق',
    next: 'القول التالي',
    position: 'القول {number} من {total}',
    goTo: 'القول {number}: {speaker}',
  },
  en: {
    title: 'Report',
    marks: 'Key to the marks',
    speaker: 'Speaker',
    cue: 'Cue',
    content: 'Statement',
    target: 'Target of the stance',
    other: 'Another statement',
    previous: 'Previous statement',
    next: 'Next statement',
    position: 'Statement {number} of {total}',
    goTo: 'Statement {number}: {speaker}',
  },
})
