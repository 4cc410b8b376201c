import type { Filters } from '../../graph/filters.ts'
import { inBoth } from '../in-both.ts'

interface FiltersMessages {
  readonly title: string
  readonly open: string
  readonly act: string
  readonly polarity: string
  readonly report: string
  readonly outlet: string
  readonly actorType: string
  readonly lookUp: string
  readonly fewer: string
  readonly answersTitle: string
  readonly answers: Readonly<Record<Filters['answers'], string>>
  /** What does not fit under another title. */
  readonly more: string
  readonly withoutHeadlines: string
  readonly leastStatements: string
  readonly leastConfidence: string
  readonly confidenceHint: string
  readonly days: string
  readonly first: string
  readonly last: string
  readonly clear: string
  readonly nothing: string
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
    outlet: 'الوسيلة',
    actorType: 'نوع الطرف',
    lookUp: 'ابحث في القائمة',
    fewer: 'عرض أقل',
    answersTitle: 'الردود',
    answers: { all: 'كل الأقوال', linked: 'ما رُدّ عليه أو كان ردّاً', unanswered: 'ما لم يُردّ عليه' },
    more: 'غير ذلك',
    withoutHeadlines: 'من دون العناوين',
    leastStatements: 'أقل عدد أقوال للطرف',
    leastConfidence: 'أقل ثقة',
    confidenceHint: 'الثقة تقدير الآلة لصحة القول ونسبته إلى قائله.',
    days: 'الأيام',
    first: 'من',
    last: 'إلى',
    clear: 'مسح الكل',
    nothing: 'لا قول يوافق التصفية الحالية.',
    active: 'التصفية الحالية',
    remove: 'إزالة: {name}',
  },
  en: {
    title: 'Filters',
    open: 'Filters',
    act: 'Act',
    polarity: 'Stance',
    report: 'Report',
    outlet: 'Outlet',
    actorType: 'Kind of actor',
    lookUp: 'Look in the list',
    fewer: 'Show fewer',
    answersTitle: 'Answers',
    answers: { all: 'All statements', linked: 'Answered or answering', unanswered: 'Unanswered' },
    more: 'More',
    withoutHeadlines: 'Without headlines',
    leastStatements: 'Least statements of an actor',
    leastConfidence: 'Least confidence',
    confidenceHint: "Confidence is the machine's estimate that a statement is one and its speaker right.",
    days: 'Days',
    first: 'From',
    last: 'To',
    clear: 'Clear all',
    nothing: 'No statement passes the current filters.',
    active: 'Active filters',
    remove: 'Remove: {name}',
  },
})
