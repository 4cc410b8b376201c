import type { ImportReason } from '../../import/problem.ts'
import type { ReportField } from '../../import/columns.ts'
import { inBoth } from '../in-both.ts'

interface ImportMessages {
  readonly title: string
  readonly hint: string
  readonly chooseFiles: string
  readonly chooseFolder: string
  readonly paste: string
  readonly pasteLabel: string
  readonly pasteAdd: string
  readonly pasted: string
  /** `{done}`, `{total}` and `{name}`. */
  readonly progress: string
  readonly cancel: string
  readonly found: string
  readonly wanted: string
  readonly reportTitle: string
  readonly outlet: string
  readonly day: string
  readonly file: string
  /** `{title}` is that of the other report. */
  readonly duplicate: string
  readonly failed: string
  readonly reason: Readonly<Record<ImportReason, string>>
  /** `{name}` is a file. */
  readonly table: string
  readonly tableHint: string
  readonly field: Readonly<Record<ReportField, string>>
  readonly noColumn: string
  readonly preview: string
  readonly useTable: string
  readonly skipTable: string
  /** `{reports}` is counted. */
  readonly start: string
  readonly add: string
}

export const importing = inBoth<ImportMessages>({
  ar: {
    title: 'إدخال التقارير',
    hint: 'نصوص وصفحات ويب وملفات وورد وجداول وأرشيفات، بالسحب إلى هنا أو بالاختيار. لا يغادر شيء منها هذا الجهاز.',
    chooseFiles: 'اختر ملفات',
    chooseFolder: 'اختر مجلداً',
    paste: 'ألصق نصاً',
    pasteLabel: 'نص التقرير',
    pasteAdd: 'أضف النص',
    pasted: 'نص ملصق',
    progress: 'يُقرأ {done} من {total}: {name}',
    cancel: 'إيقاف',
    found: 'ما وُجد',
    wanted: 'يُدخَل',
    reportTitle: 'العنوان',
    outlet: 'الوسيلة',
    day: 'تاريخ النشر',
    file: 'الملف',
    duplicate: 'النص نفسه في: {title}',
    failed: 'ما تعذّرت قراءته',
    reason: {
      empty: 'الملف فارغ.',
      'too-large': 'الملف أكبر مما يُقرأ. قسّمه إلى تقارير.',
      'unknown-kind': 'نوع غير معروف. احفظه نصاً أو صفحة ويب أو ملف وورد.',
      encoding: 'لا يُعرف ترميز هذا النص. احفظه بترميز يونيكود.',
      broken: 'الملف تالف أو غير مكتمل. افتحه في برنامجه واحفظه من جديد.',
      password: 'الملف محمي بكلمة سر. أزلها ثم أعد المحاولة.',
      'no-text': 'لا نص فيه. إن كان صفحة مصوّرة فحوّلها إلى نص أولاً.',
      'no-text-column': 'لم يُختر عمود فيه نص التقارير.',
      'too-many-files': 'في الأرشيف ملفات أكثر مما يُقرأ. قسّمه.',
    },
    table: 'أعمدة {name}',
    tableHint: 'اختر العمود الذي فيه كل معلومة. يُتذكَّر الاختيار للجداول ذات الأعمدة نفسها.',
    field: { text: 'نص التقرير', title: 'العنوان', published: 'تاريخ النشر', source: 'الوسيلة' },
    noColumn: 'لا عمود',
    preview: 'أول الصفوف',
    useTable: 'خذ التقارير',
    skipTable: 'دع هذا الجدول',
    start: 'ابدأ القراءة ({reports})',
    add: 'أضف إلى التقارير المعروضة',
  },
  en: {
    title: 'Bring in reports',
    hint: 'Texts, web pages, PDF and Word files, tables and archives, dropped here or chosen. Nothing of them leaves this device.',
    chooseFiles: 'Choose files',
    chooseFolder: 'Choose a folder',
    paste: 'Paste a text',
    pasteLabel: 'Text of the report',
    pasteAdd: 'Add the text',
    pasted: 'pasted text',
    progress: 'Reading {done} of {total}: {name}',
    cancel: 'Stop',
    found: 'What was found',
    wanted: 'Goes in',
    reportTitle: 'Title',
    outlet: 'Outlet',
    day: 'Published',
    file: 'File',
    duplicate: 'The same text as: {title}',
    failed: 'What could not be read',
    reason: {
      empty: 'The file is empty.',
      'too-large': 'The file is larger than what is read. Split it into reports.',
      'unknown-kind': 'Of an unknown kind. Save it as text, web page, PDF or Word file.',
      encoding: 'The encoding of this text is not known. Save it as UTF-8.',
      broken: 'The file is broken or breaks off. Open it in its program and save it again.',
      password: 'The file has a password. Take it off and try again.',
      'no-text': 'There is no text in it. If it is a scanned page, turn it into text first.',
      'no-text-column': 'No column was chosen that has the texts.',
      'too-many-files': 'The archive has more files than are read. Split it.',
    },
    table: 'Columns of {name}',
    tableHint:
      'Choose the column that holds each thing. The choice is remembered for tables with the same columns.',
    field: { text: 'Text', title: 'Title', published: 'Published', source: 'Outlet' },
    noColumn: 'no column',
    preview: 'First rows',
    useTable: 'Take the reports',
    skipTable: 'Leave this table',
    start: 'Read {reports}',
    add: 'Add to the reports that are shown',
  },
})
