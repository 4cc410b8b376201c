import { inBoth } from '../in-both.ts'

interface CaptionMessages {
  /** `{from}` and `{until}` are days. */
  readonly days: string
  /** `{filters}`: all that are in force. */
  readonly filters: string
  readonly noFilters: string
  readonly reports: string
  readonly outlets: string
  readonly acts: string
  readonly polarities: string
  readonly actorTypes: string
  /** `{day}` */
  readonly from: string
  readonly until: string
  /** `{statements}` is counted. */
  readonly leastStatements: string
  readonly answers: Readonly<Record<'linked' | 'unanswered', string>>
  readonly withoutHeadlines: string
  /** `{share}` is in per cent. */
  readonly leastConfidence: string
  /** `{names}` and `{steps}`, which is counted. */
  readonly around: string
  /** `{names}` */
  readonly sources: string
  readonly semicolon: string
  /** `{reports}` is counted. */
  readonly defaultTitle: string
  readonly credit: string
}

/** What stands below a figure: of what it is made. */
export const caption = inBoth<CaptionMessages>({
  ar: {
    days: 'من {from} إلى {until}',
    filters: 'التصفية: {filters}',
    noFilters: 'بلا تصفية',
    reports: 'التقارير',
    outlets: 'المصادر',
    acts: 'أفعال القول',
    polarities: 'المواقف',
    actorTypes: 'أنواع الأطراف',
    from: 'منذ {day}',
    until: 'حتى {day}',
    leastStatements: 'أطراف لها {statements} على الأقل',
    answers: { linked: 'أقوال بينها ردود', unanswered: 'أقوال بلا رد' },
    withoutHeadlines: 'بلا العناوين',
    leastConfidence: 'ثقة لا تقل عن {share}',
    around: 'حول {names}: {steps}',
    sources: 'المصادر: {names}',
    semicolon: '؛ ',
    defaultTitle: 'من قال ماذا، وعمّن: {reports}',
    credit: 'استُخرج آلياً من نصوص التقارير ببرنامج إسناد.',
  },
  en: {
    days: '{from} to {until}',
    filters: 'Filtered by {filters}',
    noFilters: 'Unfiltered',
    reports: 'reports',
    outlets: 'sources',
    acts: 'acts',
    polarities: 'stances',
    actorTypes: 'types of actors',
    from: 'since {day}',
    until: 'until {day}',
    leastStatements: 'actors of at least {statements}',
    answers: { linked: 'statements that answer or are answered', unanswered: 'unanswered statements' },
    withoutHeadlines: 'without headlines',
    leastConfidence: 'confidence of at least {share}',
    around: 'Around {names}: {steps}',
    sources: 'Sources: {names}',
    semicolon: '; ',
    defaultTitle: 'Who said what, about whom: {reports}',
    credit: 'Extracted automatically from the text of the reports, with Isnad.',
  },
})
