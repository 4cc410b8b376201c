import { inBoth } from '../in-both.ts'
import type { Plural } from '../plural.ts'

interface CountMessages {
  readonly actors: Plural
  readonly reports: Plural
  readonly statements: Plural
  readonly stances: Plural
  readonly corrections: Plural
  /** What of an actor goes over to another: statements and ways of naming it. */
  readonly shares: Plural
  readonly replies: Plural
  readonly about: Plural
  readonly mentions: Plural
  readonly more: Plural
  readonly days: Plural
  readonly moreActors: Plural
  /** How far from an actor, in lines of the map. */
  readonly steps: Plural
  readonly unnamedSources: Plural
  /** How many actors are drawn, and by which rule they were chosen. */
  readonly strongest: Plural
  /** Which lines are drawn, by the number of statements behind them. */
  readonly strongLines: Plural
  /** Actors that are not drawn. */
  readonly notDrawn: Plural
  /** Statements without a day. */
  readonly undated: Plural
  /** The same, while days are chosen. */
  readonly undatedOut: Plural
  /** Views that whoever made a page chose. */
  readonly chosenSteps: Plural
}

export const count = inBoth<CountMessages>({
  ar: {
    actors: {
      zero: 'لا أطراف',
      one: 'طرف واحد',
      two: 'طرفان',
      few: '# أطراف',
      many: '# طرفاً',
      other: '# طرف',
    },
    reports: {
      zero: 'لا تقارير',
      one: 'تقرير واحد',
      two: 'تقريران',
      few: '# تقارير',
      many: '# تقريراً',
      other: '# تقرير',
    },
    statements: {
      zero: 'لا أقوال',
      one: 'قول واحد',
      two: 'قولان',
      few: '# أقوال',
      many: '# قولاً',
      other: '# قول',
    },
    stances: {
      zero: 'لا مواقف',
      one: 'موقف واحد',
      two: 'موقفان',
      few: '# مواقف',
      many: '# موقفاً',
      other: '# موقف',
    },
    corrections: {
      zero: 'بلا تصويبات',
      one: 'تصويب واحد',
      two: 'تصويبان',
      few: '# تصويبات',
      many: '# تصويباً',
      other: '# تصويب',
    },
    shares: {
      zero: 'لم يُحدّد شيء',
      one: 'حُدّد أمر واحد',
      two: 'حُدّد أمران',
      few: 'حُدّدت # أمور',
      many: 'حُدّد # أمراً',
      other: 'حُدّد # أمر',
    },
    replies: { zero: 'لا ردود', one: 'ردّ واحد', two: 'ردّان', few: '# ردود', many: '# ردّاً', other: '# ردّ' },
    about: {
      zero: 'لا قول عنه',
      one: 'قول واحد عنه',
      two: 'قولان عنه',
      few: '# أقوال عنه',
      many: '# قولاً عنه',
      other: '# قول عنه',
    },
    mentions: {
      zero: 'لم يُذكر',
      one: 'ذُكر مرة',
      two: 'ذُكر مرتين',
      few: 'ذُكر # مرات',
      many: 'ذُكر # مرة',
      other: 'ذُكر # مرة',
    },
    strongest: {
      zero: 'لا أطراف على الخريطة',
      one: 'على الخريطة أقوى طرف: له وعنه أكثر الأقوال',
      two: 'على الخريطة أقوى طرفين: لهما وعنهما أكثر الأقوال',
      few: 'على الخريطة أقوى # أطراف: لها وعنها أكثر الأقوال',
      many: 'على الخريطة أقوى # طرفاً: لها وعنها أكثر الأقوال',
      other: 'على الخريطة أقوى # طرف: لها وعنها أكثر الأقوال',
    },
    strongLines: {
      zero: 'وكل الخطوط',
      one: 'والخطوط التي وراءها قول فأكثر',
      two: 'والخطوط التي وراءها قولان فأكثر',
      few: 'والخطوط التي وراءها # أقوال فأكثر',
      many: 'والخطوط التي وراءها # قولاً فأكثر',
      other: 'والخطوط التي وراءها # قول فأكثر',
    },
    notDrawn: {
      zero: 'وليس خارجها أحد',
      one: 'وخارجها طرف واحد',
      two: 'وخارجها طرفان',
      few: 'وخارجها # أطراف',
      many: 'وخارجها # طرفاً',
      other: 'وخارجها # طرف',
    },
    more: { one: 'وواحد آخر', two: 'واثنان آخران', few: 'و# أخرى', many: 'و# أخرى', other: 'و# أخرى' },
    days: { zero: 'لا أيام', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يوماً', other: '# يوم' },
    moreActors: {
      zero: 'لا مزيد من الأطراف',
      one: 'أظهر طرفاً آخر',
      two: 'أظهر طرفين آخرين',
      few: 'أظهر # أطراف أخرى',
      many: 'أظهر # طرفاً آخر',
      other: 'أظهر # طرف آخر',
    },
    steps: {
      zero: 'لا خطوة',
      one: 'خطوة واحدة',
      two: 'خطوتان',
      few: '# خطوات',
      many: '# خطوة',
      other: '# خطوة',
    },
    unnamedSources: {
      zero: 'لا تقارير بلا ناشر معروف',
      one: 'تقرير واحد لا يُعرف ناشره',
      two: 'تقريران لا يُعرف ناشرهما',
      few: '# تقارير لا يُعرف ناشرها',
      many: '# تقريراً لا يُعرف ناشرها',
      other: '# تقرير لا يُعرف ناشرها',
    },
    undated: {
      zero: 'لكل قول تاريخ',
      one: 'قول واحد بلا تاريخ',
      two: 'قولان بلا تاريخ',
      few: '# أقوال بلا تاريخ',
      many: '# قولاً بلا تاريخ',
      other: '# قول بلا تاريخ',
    },
    undatedOut: {
      zero: 'لكل قول تاريخ',
      one: 'قول واحد بلا تاريخ لا يظهر',
      two: 'قولان بلا تاريخ لا يظهران',
      few: '# أقوال بلا تاريخ لا تظهر',
      many: '# قولاً بلا تاريخ لا تظهر',
      other: '# قول بلا تاريخ لا تظهر',
    },
    chosenSteps: {
      zero: 'لا خطوات.',
      one: 'خطوة واحدة اختارها مُعِدّ هذه الصفحة.',
      two: 'خطوتان اختارهما مُعِدّ هذه الصفحة.',
      few: '# خطوات اختارها مُعِدّ هذه الصفحة.',
      many: '# خطوة اختارها مُعِدّ هذه الصفحة.',
      other: '# خطوة اختارها مُعِدّ هذه الصفحة.',
    },
  },
  en: {
    actors: { one: '# actor', other: '# actors' },
    reports: { one: '# report', other: '# reports' },
    statements: { one: '# statement', other: '# statements' },
    stances: { one: '# stance', other: '# stances' },
    corrections: { one: '# correction', other: '# corrections' },
    shares: { one: '# thing chosen', other: '# things chosen' },
    replies: { one: '# reply', other: '# replies' },
    about: { one: '# statement about', other: '# statements about' },
    mentions: { one: '# mention', other: '# mentions' },
    strongest: {
      one: 'Drawn: the strongest actor, with the most statements by and about it',
      other: 'Drawn: the # strongest actors, with the most statements by and about them',
    },
    strongLines: {
      one: 'lines with a statement or more',
      other: 'lines with # statements or more',
    },
    notDrawn: { one: '# actor is not drawn', other: '# actors are not drawn' },
    more: { other: 'and # more' },
    days: { one: '# day', other: '# days' },
    moreActors: { one: 'Show # more actor', other: 'Show # more actors' },
    steps: { one: '# step', other: '# steps' },
    unnamedSources: { one: '# report of an unnamed source', other: '# reports of unnamed sources' },
    undated: { one: '# statement without a date', other: '# statements without a date' },
    undatedOut: {
      one: '# statement without a date is left out',
      other: '# statements without a date are left out',
    },
    chosenSteps: {
      one: 'One step, chosen by whoever made this page.',
      other: '# steps, chosen by whoever made this page.',
    },
  },
})
