import { inBoth } from '../in-both.ts'

interface StatementMessages {
  readonly read: string
  readonly trace: string
  readonly to: string
  readonly via: string
  readonly within: string
  readonly headline: string
  readonly rule: string
  readonly undated: string
  readonly unnamedOutlet: string
  readonly notInReports: string
}

export const statement = inBoth<StatementMessages>({
  ar: {
    read: 'اقرأه في التقرير',
    trace: 'تتبّع الردود',
    to: 'إلى',
    via: 'عبر',
    within: 'ورد ضمن قول {name}',
    headline: 'عنوان',
    rule: 'القاعدة',
    undated: 'بلا تاريخ',
    unnamedOutlet: 'وسيلة غير مسمّاة',
    notInReports: 'القول المردود عليه ليس في هذه التقارير',
  },
  en: {
    read: 'Read it in the report',
    trace: 'Trace answers',
    to: 'to',
    via: 'via',
    within: 'Inside a statement of {name}',
    headline: 'Headline',
    rule: 'Rule',
    undated: 'No date',
    unnamedOutlet: 'Unnamed outlet',
    notInReports: 'The statement answered is not in these reports',
  },
})
