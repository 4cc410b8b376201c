import type { Coded } from '../../corrections/agreement.ts'
import type { Reading } from '../../corrections/reading.ts'
import { inBoth } from '../in-both.ts'

interface CodersMessages {
  readonly title: string
  readonly hint: string
  readonly choose: string
  readonly kept: string
  readonly reading: string
  /** `{reports}` is counted, `{name}` is the other project's. */
  readonly compared: string
  /** `{shared}` of `{all}` statements. */
  readonly shared: string
  /** `{one}` reports are only here, `{other}` only there. */
  readonly left: string
  readonly nothingShared: string
  readonly agreement: string
  readonly coded: Readonly<Record<Coded, string>>
  readonly alpha: string
  readonly units: string
  readonly read: string
  readonly readings: Readonly<Record<Reading, string>>
  readonly howToRead: string
  readonly differences: string
  readonly none: string
  readonly here: string
  readonly there: string
  readonly noStatement: string
  readonly noStance: string
  /** `{name}` is the target. */
  readonly stanceOn: string
  readonly keepHere: string
  readonly takeThere: string
  /** `{count}` is a number. */
  readonly settled: string
}

export const coders = inBoth<CodersMessages>({
  ar: {
    title: 'مقارنة بمراجع آخر',
    hint: 'افتح ملف مشروع لمراجع آخر عمل على التقارير نفسها: كم يتفق معك، وأين يختلف. كل ما تأخذه عنه تصويب في مشروعك يمكن التراجع عنه.',
    choose: 'فتح ملف مشروعه',
    kept: 'أو مشروع من هذا المتصفح',
    reading: 'يُقرأ الملف…',
    compared: 'تُقارَن {reports} بما في {name}.',
    shared: '{shared} قولاً من {all} عند الاثنين.',
    left: 'خارج المقارنة: {one} هنا وحده، {other} هناك وحده.',
    nothingShared: 'ليس بين المشروعين تقرير واحد بالنص نفسه، فلا شيء يُقارَن.',
    agreement: 'الاتفاق',
    coded: { speaker: 'القائل', act: 'الفعل القولي', polarity: 'الميل' },
    alpha: 'ألفا كريبندورف',
    units: 'العدد',
    read: 'معناه',
    readings: {
      reliable: 'موثوق',
      tentative: 'للاستنتاج المتحفظ وحده',
      unreliable: 'غير موثوق',
      unknown: 'لا يُحسب: لا قيمتين مختلفتين تُقارَنان',
    },
    howToRead:
      '1 اتفاق تام، و0 ما يأتي به الحظ، وما دونه خلاف منتظم. يعتمد كريبندورف على ما بلغ 0.800، ويقبل ما بلغ 0.667 لاستنتاجات متحفظة. يُحسب القائل والفعل على الأقوال التي عند الاثنين، والميل على كل هدف رأى أحدهما موقفاً منه.',
    differences: 'مواضع الخلاف',
    none: 'لم يبق خلاف.',
    here: 'هنا',
    there: 'هناك',
    noStatement: 'لا قول',
    noStance: 'لا موقف',
    stanceOn: 'الموقف من {name}',
    keepHere: 'إبقاء ما هنا',
    takeThere: 'أخذ ما هناك',
    settled: 'بُتّ في {count}.',
  },
  en: {
    title: 'Compare with another coder',
    hint: 'Open the project file of another coder of the same reports: how far you agree, and where you differ. Whatever you take over is a correction in your project that can be undone.',
    choose: 'Open their project file',
    kept: 'Or a project of this browser',
    reading: 'Reading the file…',
    compared: '{reports} compared with {name}.',
    shared: 'Both have {shared} of {all} statements.',
    left: 'Left out: {one} only here, {other} only there.',
    nothingShared: 'The projects have no report with the same text, so there is nothing to compare.',
    agreement: 'Agreement',
    coded: { speaker: 'Speaker', act: 'Act', polarity: 'Polarity' },
    alpha: "Krippendorff's alpha",
    units: 'Number',
    read: 'Which means',
    readings: {
      reliable: 'Reliable',
      tentative: 'For tentative conclusions only',
      unreliable: 'Not reliable',
      unknown: 'Cannot be told: there are no two values to compare',
    },
    howToRead:
      '1 is full agreement, 0 what chance would bring, below it systematic disagreement. Krippendorff relies on data from 0.800 on, and from 0.667 on for tentative conclusions. Speaker and act are measured over the statements that both have, polarity over each target on which either sees a stance.',
    differences: 'Differences',
    none: 'No difference is left.',
    here: 'Here',
    there: 'There',
    noStatement: 'No statement',
    noStance: 'No stance',
    stanceOn: 'Stance on {name}',
    keepHere: 'Keep what is here',
    takeThere: 'Take what is there',
    settled: '{count} settled.',
  },
})
