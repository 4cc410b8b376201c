import { inBoth } from '../in-both.ts'

interface HintMessages {
  /** What opens the help. */
  readonly openHelp: string
  /** What a first visitor is told. */
  readonly text: string
  readonly more: string
  readonly dismiss: string
}

export const hint = inBoth<HintMessages>({
  ar: {
    openHelp: 'مساعدة ومفاتيح (؟)',
    text: 'اختر طرفاً لترى ما قاله وما قيل عنه، أو خطاً لترى الأقوال التي وراءه. كل ما هنا يعود بك إلى الجملة التي تثبته.',
    more: 'كيف تقرأ إسناد؟',
    dismiss: 'إخفاء هذا التلميح',
  },
  en: {
    openHelp: 'Help and keys (?)',
    text: 'Choose an actor to see what it said and what was said about it, or a line to see the statements behind it. Everything here leads back to the sentence that proves it.',
    more: 'How to read Isnad',
    dismiss: 'Hide this hint',
  },
})
