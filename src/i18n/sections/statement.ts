import { inBoth } from '../in-both.ts'

interface StatementMessages {
  readonly title: string
  readonly read: string
  readonly trace: string
  readonly to: string
  readonly via: string
  readonly within: string
  readonly headline: string
  readonly nested: string
  readonly undated: string
  readonly unnamedOutlet: string
  readonly notInReports: string
  readonly said: string
  readonly reported: string
  readonly report: string
  readonly mode: string
  readonly unnamedHere: string
  readonly stances: string
  readonly answers: string
  readonly answeredBy: string
  readonly contains: string
  readonly alsoTold: string
  readonly sameReport: string
  readonly alsoToldExplained: string
  readonly foundBy: string
  readonly foundByExplained: string
  readonly evidence: string
  readonly details: string
  readonly explain: string
  readonly checked: string
  readonly copyQuotation: string
  readonly copyLink: string
  readonly copied: string
  readonly copyFailed: string
  /** For words that the report quotes; `{quote}`, `{speaker}`, `{source}`. */
  readonly citationQuoted: string
  /** For words that the report gives in its own; the same values. */
  readonly citationReported: string
}

export const statement = inBoth<StatementMessages>({
  ar: {
    title: 'القول',
    read: 'اقرأه في التقرير',
    trace: 'تتبّع الردود',
    to: 'إلى',
    via: 'عبر',
    within: 'ورد ضمن قول {name}',
    headline: 'عنوان',
    nested: 'ضمن قول',
    undated: 'بلا تاريخ',
    unnamedOutlet: 'وسيلة غير مسمّاة',
    notInReports: 'القول المردود عليه ليس في هذه التقارير',
    said: 'قيل في',
    reported: 'نُشر في',
    report: 'التقرير',
    mode: 'صيغة النقل',
    unnamedHere: 'لا يُسمّى القائل في موضع القول، بل يُفهم مما قبله',
    stances: 'المواقف فيه',
    answers: 'يردّ على',
    answeredBy: 'الردود عليه',
    contains: 'أقوال ضمنه',
    alsoTold: 'ورد أيضاً في',
    sameReport: 'هذا التقرير نفسه',
    alsoToldExplained:
      'القول نفسه بألفاظه للطرف نفسه في تقرير آخر، أو في عنوان التقرير ومتنه. يُعدّ كل موضع منها قولاً في القوائم.',
    foundBy: 'كيف وُجد',
    foundByExplained: 'القاعدة التي وجدت هذا في النص، ورمزها كما هو في بيانات التصدير.',
    evidence: 'الدليل',
    details: 'التفاصيل والأدلة',
    explain: 'شرح: {name}',
    checked: 'راجعه {name}',
    copyQuotation: 'نسخ الاقتباس',
    copyLink: 'نسخ الرابط',
    copied: 'نُسخ',
    copyFailed: 'تعذّر النسخ',
    citationQuoted: '«{quote}» ({speaker}؛ {source})',
    citationReported: '{quote} [بصياغة التقرير] ({speaker}؛ {source})',
  },
  en: {
    title: 'Statement',
    read: 'Read it in the report',
    trace: 'Trace answers',
    to: 'to',
    via: 'via',
    within: 'Inside a statement of {name}',
    headline: 'Headline',
    nested: 'Nested',
    undated: 'No date',
    unnamedOutlet: 'Unnamed outlet',
    notInReports: 'The statement answered is not in these reports',
    said: 'Said',
    reported: 'Published',
    report: 'Report',
    mode: 'Given as',
    unnamedHere: 'The speaker is not named at this place; it follows from what stands before',
    stances: 'Stances in it',
    answers: 'Answers',
    answeredBy: 'Answered by',
    contains: 'Statements inside it',
    alsoTold: 'Also told by',
    sameReport: 'this same report',
    alsoToldExplained:
      'The same words of the same actor in another report, or in the headline and the body of one. Lists count each place as a statement.',
    foundBy: 'Found by',
    foundByExplained: 'The rule that found this in the text, and its name as exported data have it.',
    evidence: 'Proof',
    details: 'Details and proof',
    explain: 'Explain: {name}',
    checked: 'Checked by {name}',
    copyQuotation: 'Copy quotation',
    copyLink: 'Copy link',
    copied: 'Copied',
    copyFailed: 'Copying failed',
    citationQuoted: '“{quote}” ({speaker}; {source})',
    citationReported: '{quote} [as the report words it] ({speaker}; {source})',
  },
})
