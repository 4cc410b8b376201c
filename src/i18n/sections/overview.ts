import { inBoth } from '../in-both.ts'

interface OverviewMessages {
  readonly title: string
  readonly hint: string
  readonly actors: string
  readonly reports: string
  readonly findings: string
  /** `{from}` and `{to}` are names. */
  readonly sharpest: string
  readonly closest: string
  /** `{name}` is a name. */
  readonly mostAnswered: string
  readonly longestChain: string
}

export const overview = inBoth<OverviewMessages>({
  ar: {
    title: 'نظرة عامة',
    hint: 'اختر طرفاً لترى ما قاله وما قيل عنه، أو خطاً لترى الأقوال التي تقف وراءه. كل ما هنا يعود بك إلى الجملة التي تثبته.',
    actors: 'الأطراف',
    reports: 'التقارير',
    findings: 'أبرز ما فيها',
    sharpest: 'أشدّ خلاف: {from} ضد {to}',
    closest: 'أوضح تأييد: {from} مع {to}',
    mostAnswered: 'أكثر من رُدّ عليه: {name}',
    longestChain: 'أطول سلسلة ردود: بدأها {name}',
  },
  en: {
    title: 'Overview',
    hint: 'Choose an actor to see what it said and what was said about it, or a line to see the statements behind it. Everything here leads back to the sentence that proves it.',
    actors: 'Actors',
    reports: 'Reports',
    findings: 'What stands out',
    sharpest: 'Sharpest conflict: {from} against {to}',
    closest: 'Clearest support: {from} for {to}',
    mostAnswered: 'Most answered: {name}',
    longestChain: 'Longest chain of answers: begun by {name}',
  },
})
