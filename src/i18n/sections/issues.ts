import { inBoth } from '../in-both.ts'

interface IssuesMessages {
  readonly topics: Readonly<Record<'stances' | 'agreement' | 'actors', string>>
  readonly topicHint: Readonly<Record<'stances' | 'agreement' | 'actors', string>>
  readonly targets: string
  readonly targetKinds: Readonly<Record<'issues' | 'actors' | 'both', string>>
  readonly order: string
  readonly orders: Readonly<Record<'count' | 'alike' | 'name', string>>
  readonly turn: string
  readonly holder: string
  readonly target: string
  readonly bothSides: string
  readonly noStance: string
  readonly keys: string
  readonly noIssues: string
  readonly nothing: string
  readonly noPairs: string
  readonly showActors: string
  readonly measure: string
  readonly measures: Readonly<Record<'congruence' | 'conflict' | 'subtract', string>>
  readonly measureHint: Readonly<Record<'congruence' | 'conflict' | 'subtract', string>>
  readonly normalisation: string
  readonly normalisations: Readonly<Record<'no' | 'average' | 'jaccard' | 'cosine', string>>
  readonly normalisationHint: string
  readonly pairs: string
  readonly shared: string
  readonly actor: string
  readonly agreed: string
  readonly disputed: string
  readonly issue: string
  readonly standing: string
  readonly statements: string
  readonly noStatements: string
}

export const issues = inBoth<IssuesMessages>({
  ar: {
    topics: { stances: 'من مع ومن ضد', agreement: 'التوافق والتعارض', actors: 'مقاييس الأطراف' },
    topicHint: {
      stances: 'موقف كل طرف من كل قضية أو طرف، وعدد الأقوال. اختر خانة لترى أقوالها.',
      agreement: 'كل طرفين اتخذا موقفاً من القضية نفسها أو الطرف نفسه. اختر زوجاً لترى أقوالهما.',
      actors: 'مكان كل طرف بين الأطراف. اختر رأس عمود لترتّب به.',
    },
    targets: 'الموقف من',
    targetKinds: { issues: 'القضايا', actors: 'الأطراف', both: 'القضايا والأطراف' },
    order: 'الترتيب',
    orders: { count: 'بحسب عدد الأقوال', alike: 'المتشابه متجاور', name: 'بحسب الاسم' },
    turn: 'قلب الصفوف والأعمدة',
    holder: 'صاحب الموقف',
    target: 'الموقف منه',
    bothSides: 'مع وضد',
    noStance: 'لا موقف',
    keys: 'تنقّل بالأسهم، وافتح بمفتاح الإدخال.',
    noIssues: 'لا موقف من قضية في ما تتركه التصفية الحالية، فالمواقف كلها من أطراف.',
    nothing: 'لا موقف في ما تتركه التصفية الحالية.',
    noPairs: 'لا طرفين لهما موقف من هدف مشترك في ما تتركه التصفية الحالية.',
    showActors: 'إظهار المواقف من الأطراف',
    measure: 'المقياس',
    measures: { congruence: 'التوافق', conflict: 'التعارض', subtract: 'صافي التوافق' },
    measureHint: {
      congruence: 'عدد الأهداف المشتركة التي وقفا منها موقفاً واحداً، كلاهما مع أو كلاهما ضد.',
      conflict: 'عدد الأهداف المشتركة التي وقف أحدهما معها والآخر ضدها.',
      subtract: 'التوافق ناقصاً التعارض: ما زاد على الصفر أقرب إلى الاتفاق، وما نقص أقرب إلى الخلاف.',
    },
    normalisation: 'التسوية',
    normalisations: {
      no: 'بلا تسوية',
      average: 'على متوسط النشاط',
      jaccard: 'جاكار',
      cosine: 'جيب التمام',
    },
    normalisationHint:
      'التعاريف والصيغ كما في دليل محلّل شبكات الخطاب لفيليب لايفلد. التسوية تزيل أثر كثرة الكلام. وما يقوله الطرفان أحدهما عن الآخر لا يدخل هنا، بل الأهداف المشتركة وحدها.',
    pairs: 'الأزواج',
    shared: 'الأهداف المشتركة',
    actor: 'الطرف',
    agreed: 'يتفقان في',
    disputed: 'يختلفان في',
    issue: 'قضية',
    standing: 'من يقف أين',
    statements: 'الأقوال',
    noStatements: 'لا قول في هذه القضية يوافق التصفية الحالية.',
  },
  en: {
    topics: { stances: 'For and against', agreement: 'Agreement and conflict', actors: 'Actors’ measures' },
    topicHint: {
      stances: 'Where each actor stands on each issue or actor, in statements. A cell opens its statements.',
      agreement:
        'Any two actors that take a side on the same issue or actor. A pair opens the statements of both.',
      actors: 'Each actor’s place among the others. The head of a column sorts by it.',
    },
    targets: 'Stances on',
    targetKinds: { issues: 'Issues', actors: 'Actors', both: 'Issues and actors' },
    order: 'Order',
    orders: { count: 'By number of statements', alike: 'Similar ones together', name: 'By name' },
    turn: 'Swap rows and columns',
    holder: 'Who takes the stance',
    target: 'On whom or what',
    bothSides: 'For and against',
    noStance: 'No stance',
    keys: 'Arrow keys move, Enter opens.',
    noIssues: 'Nothing that the current filters leave takes a stance on an issue: all stances are on actors.',
    nothing: 'Nothing that the current filters leave takes a stance.',
    noPairs: 'No two actors take a side on a shared target in what the current filters leave.',
    showActors: 'Show stances on actors',
    measure: 'Measure',
    measures: { congruence: 'Congruence', conflict: 'Conflict', subtract: 'Subtract' },
    measureHint: {
      congruence: 'Shared targets on which both take the same side, both for or both against.',
      conflict: 'Shared targets that one is for and the other against.',
      subtract: 'Congruence less conflict: above zero nearer to agreement, below zero nearer to dispute.',
    },
    normalisation: 'Normalisation',
    normalisations: { no: 'None', average: 'Average activity', jaccard: 'Jaccard', cosine: 'Cosine' },
    normalisationHint:
      'Named and defined as in the manual of Discourse Network Analyzer (P. Leifeld and others). Normalisation takes away the effect of talking much. What the two say about each other does not count here, only targets that they share.',
    pairs: 'Pairs',
    shared: 'Shared targets',
    actor: 'Actor',
    agreed: 'They agree on',
    disputed: 'They disagree on',
    issue: 'Issue',
    standing: 'Who stands where',
    statements: 'Statements',
    noStatements: 'No statement on this issue passes the current filters.',
  },
})
