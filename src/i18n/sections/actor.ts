import { inBoth } from '../in-both.ts'

interface ActorMessages {
  /** `{first}` and `{second}` are names. */
  readonly pair: string
  readonly office: string
  readonly memberOf: string
  readonly members: string
  readonly aliases: string
  /** What a telephone shows of an actor only when asked: office, groups, days, names. */
  readonly facts: string
  readonly moreAliases: string
  readonly seen: string
  readonly wikidata: string
  readonly relations: string
  readonly takes: string
  readonly receives: string
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
    pair: '{first} و{second}',
    office: 'المنصب',
    memberOf: 'ينتمي إلى',
    members: 'ينتمي إليه',
    aliases: 'ورد أيضاً باسم',
    facts: 'المنصب والانتماء والأسماء',
    moreAliases: 'أسماء أخرى',
    seen: 'الظهور',
    wikidata: 'ويكي بيانات',
    relations: 'المواقف',
    takes: 'مواقفه من غيره',
    receives: 'مواقف غيره منه',
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
    pair: '{first} and {second}',
    office: 'Office',
    memberOf: 'Member of',
    members: 'Members',
    aliases: 'Also named',
    facts: 'Office, membership and names',
    moreAliases: 'More names',
    seen: 'Seen',
    wikidata: 'Wikidata',
    relations: 'Stances',
    takes: 'Its stances on others',
    receives: 'Others’ stances on it',
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
