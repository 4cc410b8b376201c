import { inBoth } from '../in-both.ts'

interface ActorMessages {
  readonly memberOf: string
  readonly aliases: string
  readonly seen: string
  readonly wikidata: string
  readonly relations: string
  readonly says: string
  readonly about: string
  readonly answers: string
  readonly answeredBy: string
  readonly nothingSays: string
  readonly nothingAbout: string
  readonly nothingAnswers: string
  readonly nothingAnsweredBy: string
}

export const actor = inBoth<ActorMessages>({
  ar: {
    memberOf: 'ينتمي إلى',
    aliases: 'ورد أيضاً باسم',
    seen: 'الظهور',
    wikidata: 'ويكي بيانات',
    relations: 'المواقف',
    says: 'أقواله',
    about: 'قيل عنه',
    answers: 'ردوده',
    answeredBy: 'الردود عليه',
    nothingSays: 'لا قول له في هذه التقارير.',
    nothingAbout: 'لا موقف منه في هذه التقارير.',
    nothingAnswers: 'لا ردّ له على أحد في هذه التقارير.',
    nothingAnsweredBy: 'لا ردّ عليه في هذه التقارير.',
  },
  en: {
    memberOf: 'Member of',
    aliases: 'Also named',
    seen: 'Seen',
    wikidata: 'Wikidata',
    relations: 'Stances',
    says: 'Says',
    about: 'Said about',
    answers: 'Answers',
    answeredBy: 'Answered by',
    nothingSays: 'Makes no statement in these reports.',
    nothingAbout: 'Nobody takes a stance on this actor in these reports.',
    nothingAnswers: 'Answers nobody in these reports.',
    nothingAnsweredBy: 'Nobody answers this actor in these reports.',
  },
})
