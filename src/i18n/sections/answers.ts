import { inBoth } from '../in-both.ts'

interface AnswersMessages {
  /** Names of the choice between what is answered and what is not, and of the choice of form. */
  readonly topic: string
  readonly form: string
  readonly answered: string
  readonly unanswered: string
  readonly unansweredHint: string
  readonly lanes: string
  readonly list: string
  readonly lanesLabel: string
  readonly keys: string
  readonly relations: string
  readonly allRelations: string
  /** What stands for a statement that no report has, of `{name}`. */
  readonly unheard: string
  readonly unheardShort: string
  /** Of an actor: `{given}` and `{got}` are numbers. */
  readonly balance: string
  /** `{shown}` and `{all}` are numbers. */
  readonly lanesShown: string
  /** A stretch of time without answers; `{days}` is a counted noun. */
  readonly skipped: string
  /** A card read aloud: `{who}`, `{date}`, `{act}`, `{words}`. */
  readonly card: string
  readonly none: string
  readonly noneUnanswered: string
  readonly noneHint: string
  readonly evidence: string
  readonly open: string
  readonly closer: string
  readonly wider: string
}

export const answers = inBoth<AnswersMessages>({
  ar: {
    topic: 'ما يُعرض',
    form: 'طريقة العرض',
    answered: 'من ردّ على من',
    unanswered: 'بلا ردّ',
    unansweredHint: 'اتهامات وطلبات وتهديدات لا يردّ عليها قولٌ في هذه التقارير.',
    lanes: 'على خط الزمن',
    list: 'قائمة',
    lanesLabel: 'الردود على خط الزمن، مسار لكل طرف',
    keys: 'مفاتيح الأسهم: إلى القول السابق في السلسلة، أو إلى الردّ عليه، أو إلى ردّ آخر على القول نفسه. مفتاح الإدخال يفتح السلسلة.',
    relations: 'نوع الردّ',
    allRelations: 'كل الأنواع',
    unheard: 'قول منسوب إلى {name} لا يرد في هذه التقارير',
    unheardShort: 'ليس في هذه التقارير',
    balance: 'ردود منه: {given} · ردود عليه: {got}',
    lanesShown: 'أكثر الأطراف ردوداً: {shown} من {all}',
    skipped: '{days} بلا ردود',
    card: '{who}، {date}، {act}: {words}',
    none: 'لا ردود في ما تبقيه التصفية الحالية.',
    noneUnanswered: 'لا اتهام ولا طلب ولا تهديد بلا ردّ في ما تبقيه التصفية الحالية.',
    noneHint: 'خفّف التصفية أو اختر أنواعاً أخرى من الردود.',
    evidence: 'الألفاظ الدالة على الردّ',
    open: 'افتح السلسلة',
    closer: 'تقريب الزمن',
    wider: 'إبعاد الزمن',
  },
  en: {
    topic: 'What to show',
    form: 'How to show it',
    answered: 'Who answered whom',
    unanswered: 'Unanswered',
    unansweredHint: 'Accusations, calls and threats that no statement in these reports answers.',
    lanes: 'On a time axis',
    list: 'As a list',
    lanesLabel: 'Answers on a time axis, one lane an actor',
    keys: 'Arrow keys: to the statement before in the chain, to the answer to it, or to another answer to the same. Enter opens the chain.',
    relations: 'Kind of answer',
    allRelations: 'All kinds',
    unheard: 'What {name} is said to have said, which is not in these reports',
    unheardShort: 'Not in these reports',
    balance: 'Answers given: {given} · got: {got}',
    lanesShown: 'Actors with the most answers: {shown} of {all}',
    skipped: '{days} without answers',
    card: '{who}, {date}, {act}: {words}',
    none: 'There are no answers in what the current filters leave.',
    noneUnanswered: 'There is no unanswered accusation, call or threat in what the current filters leave.',
    noneHint: 'Loosen the filters or choose other kinds of answers.',
    evidence: 'Words that show the answer',
    open: 'Open the chain',
    closer: 'Zoom in on time',
    wider: 'Zoom out in time',
  },
})
