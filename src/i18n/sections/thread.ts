import type { Act, Relation } from '../../extract/index.ts'
import { inBoth } from '../in-both.ts'

interface ThreadMessages {
  readonly title: string
  readonly hint: string
  readonly first: string
  readonly alone: string
  /** Names of the steps along a chain. */
  readonly walk: string
  readonly earlier: string
  readonly later: string
  /** The next answer to the same statement: `{place}` of `{all}`. */
  readonly sibling: string
  /** `{who}` answers `{whom}`, each with the day; `{act}` is what was answered. */
  readonly relation: Readonly<Record<Relation, string>>
  /** What was answered, as it stands before the name of the one answered. */
  readonly actOf: Readonly<Record<Act, string>>
  /** `{name}` and `{date}`. */
  readonly dated: string
}

export const thread = inBoth<ThreadMessages>({
  ar: {
    title: 'سلسلة الردود',
    hint: 'من أول قول إلى آخر ردّ عليه',
    first: 'بداية السلسلة: {who}',
    alone: 'لا ردّ على هذا القول ولا هو ردّ على قول آخر.',
    walk: 'السير في السلسلة',
    earlier: 'الأسبق',
    later: 'اللاحق',
    sibling: 'ردّ آخر على القول نفسه ({place} من {all})',
    relation: {
      reject: 'رفضٌ من {who} ل{act} {whom}',
      deny: 'نفيٌ من {who} ل{act} {whom}',
      criticise: 'انتقادٌ من {who} ل{act} {whom}',
      agree: 'موافقةٌ من {who} على {act} {whom}',
      answer: 'ردٌّ من {who} على {act} {whom}',
    },
    actOf: {
      state: 'قول',
      support: 'تأييد',
      agree: 'موافقة',
      concede: 'إقرار',
      promise: 'عرض',
      request: 'طلب',
      accuse: 'اتهام',
      reject: 'رفض',
      deny: 'نفي',
      threaten: 'تهديد',
    },
    dated: '{name} ({date})',
  },
  en: {
    title: 'Chain of answers',
    hint: 'From the first statement to the last answer',
    first: 'The chain begins: {who}',
    alone: 'This statement answers nothing and nobody answers it.',
    walk: 'Walk along the chain',
    earlier: 'Earlier',
    later: 'Later',
    sibling: 'Other answer to the same ({place} of {all})',
    relation: {
      reject: '{who} rejects {act} {whom}',
      deny: '{who} denies {act} {whom}',
      criticise: '{who} criticises {act} {whom}',
      agree: '{who} agrees with {act} {whom}',
      answer: '{who} answers {act} {whom}',
    },
    actOf: {
      state: 'the words of',
      support: 'the support of',
      agree: 'the consent of',
      concede: 'the admission of',
      promise: 'the offer of',
      request: 'the call of',
      accuse: 'the accusation of',
      reject: 'the refusal of',
      deny: 'the denial of',
      threaten: 'the threat of',
    },
    dated: '{name} ({date})',
  },
})
