import { inBoth } from '../in-both.ts'

interface OverviewMessages {
  readonly title: string
  readonly actors: string
  readonly reports: string
  readonly findings: string
  /** `{from}` and `{to}` are names. */
  readonly sharpest: string
  readonly closest: string
  /** `{name}` is a name. */
  readonly mostAnswered: string
  readonly unanswered: string
  readonly longestChain: string
}

export const overview = inBoth<OverviewMessages>({
  ar: {
    title: 'نظرة عامة',
    actors: 'الأطراف',
    reports: 'التقارير',
    findings: 'أبرز ما فيها',
    sharpest: 'أشدّ خلاف: {from} ضد {to}',
    closest: 'أوضح تأييد: {from} مع {to}',
    mostAnswered: 'أكثر من رُدّ عليه: {name}',
    unanswered: 'أكثر من بقي كلامه بلا رد، بين اتهام وطلب وتهديد: {name}',
    longestChain: 'أطول سلسلة ردود: بدأها {name}',
  },
  en: {
    title: 'Overview',
    actors: 'Actors',
    reports: 'Reports',
    findings: 'What stands out',
    sharpest: 'Sharpest conflict: {from} against {to}',
    closest: 'Clearest support: {from} for {to}',
    mostAnswered: 'Most answered: {name}',
    unanswered: 'Most accusations, calls and threats without an answer: {name}',
    longestChain: 'Longest chain of answers: begun by {name}',
  },
})
