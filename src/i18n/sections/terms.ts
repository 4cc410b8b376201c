import type { Act, ActorType, Mode, Polarity, Relation } from '../../extract/index.ts'
import { inBoth } from '../in-both.ts'

export const act = inBoth<Readonly<Record<Act, string>>>({
  ar: {
    state: 'إخبار',
    support: 'تأييد',
    agree: 'موافقة',
    concede: 'إقرار',
    promise: 'تعهّد',
    request: 'طلب',
    accuse: 'اتهام',
    reject: 'رفض',
    deny: 'نفي',
    threaten: 'تهديد',
  },
  en: {
    state: 'States',
    support: 'Supports',
    agree: 'Agrees',
    concede: 'Concedes',
    promise: 'Promises',
    request: 'Requests',
    accuse: 'Accuses',
    reject: 'Rejects',
    deny: 'Denies',
    threaten: 'Threatens',
  },
})

export const mode = inBoth<Readonly<Record<Mode, string>>>({
  ar: { direct: 'بلفظه', mixed: 'بعضه بلفظه', indirect: 'بمعناه', act: 'فعل قولي' },
  en: { direct: 'Quoted', mixed: 'Partly quoted', indirect: 'Reported', act: 'Speech act' },
})

export const actorType = inBoth<Readonly<Record<ActorType, string>>>({
  ar: {
    person: 'شخص',
    state: 'دولة',
    'government-body': 'جهة حكومية',
    military: 'جيش',
    'armed-group': 'جماعة مسلحة',
    party: 'حزب',
    'international-organisation': 'منظمة دولية',
    medium: 'وسيلة إعلام',
    'civil-society': 'مجتمع مدني',
    collective: 'جماعة غير منظمة',
    anonymous: 'مصدر لم يُسمَّ',
  },
  en: {
    person: 'Person',
    state: 'State',
    'government-body': 'Government body',
    military: 'Military',
    'armed-group': 'Armed group',
    party: 'Party',
    'international-organisation': 'International organisation',
    medium: 'Medium',
    'civil-society': 'Civil society',
    collective: 'Collective',
    anonymous: 'Unnamed source',
  },
})

export const polarity = inBoth<Readonly<Record<`${Polarity}`, string>>>({
  ar: { '-1': 'ضد', '0': 'بلا ميل', '1': 'مع' },
  en: { '-1': 'Against', '0': 'Neither', '1': 'For' },
})

export const relation = inBoth<Readonly<Record<Relation, string>>>({
  ar: { reject: 'رفض', deny: 'نفي', criticise: 'انتقاد', agree: 'موافقة', answer: 'ردّ' },
  en: {
    reject: 'Rejects',
    deny: 'Denies',
    criticise: 'Criticises',
    agree: 'Agrees',
    answer: 'Answers',
  },
})
