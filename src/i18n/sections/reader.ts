import { inBoth } from '../in-both.ts'

interface ReaderMessages {
  readonly title: string
  readonly marks: string
  readonly speaker: string
  readonly cue: string
  readonly content: string
  readonly target: string
  readonly other: string
  readonly nested: string
  readonly mention: string
  readonly previous: string
  readonly next: string
  /** `{number}` and `{total}`. */
  readonly position: string
  /** `{number}` and `{speaker}`. */
  readonly goTo: string
  readonly markAll: string
  readonly larger: string
  readonly smaller: string
  readonly keys: string
  readonly wide: string
  readonly toReports: string
  readonly reports: string
  readonly search: string
  readonly noReport: string
  readonly choose: string
  readonly unknown: string
  readonly statements: string
  readonly noStatements: string
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
    nested: 'قول ضمن قول',
    mention: 'الطرف المشار إليه',
    previous: 'القول السابق',
    next: 'القول التالي',
    position: 'القول {number} من {total}',
    goTo: 'القول {number}: {speaker}',
    markAll: 'علّم كل الأقوال',
    larger: 'تكبير الخط',
    smaller: 'تصغير الخط',
    keys: 'القول التالي والسابق، بين التقارير أيضاً',
    wide: 'اقرأه واسعاً',
    toReports: 'كل التقارير',
    reports: 'التقارير',
    search: 'ابحث في العناوين والوسائل',
    noReport: 'لا تقرير يوافق البحث.',
    choose: 'اختر تقريراً لقراءته.',
    unknown: 'ما يشير إليه الرابط ليس في التقارير المفتوحة.',
    statements: 'الأقوال فيه',
    noStatements: 'لم يُعثر في هذا التقرير على قول منسوب.',
  },
  en: {
    title: 'Report',
    marks: 'Key to the marks',
    speaker: 'Speaker',
    cue: 'Cue',
    content: 'Statement',
    target: 'Target of the stance',
    other: 'Another statement',
    nested: 'Statement in a statement',
    mention: 'The actor pointed at',
    previous: 'Previous statement',
    next: 'Next statement',
    position: 'Statement {number} of {total}',
    goTo: 'Statement {number}: {speaker}',
    markAll: 'Mark all statements',
    larger: 'Larger text',
    smaller: 'Smaller text',
    keys: 'Next and previous statement, between reports too',
    wide: 'Read it wide',
    toReports: 'All reports',
    reports: 'Reports',
    search: 'Search titles and outlets',
    noReport: 'No report matches.',
    choose: 'Choose a report to read.',
    unknown: 'What the link points at is not in the reports that are open.',
    statements: 'Statements in it',
    noStatements: 'No attributed statement was found in this report.',
  },
})
