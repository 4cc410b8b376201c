import type { TakeOutForm, TakeOutGroup } from '../../take-out/forms.ts'
import { inBoth } from '../in-both.ts'

interface TakeOutMessages {
  readonly title: string
  readonly hint: string
  readonly scope: string
  /** `{statements}` is counted. */
  readonly scopes: Readonly<Record<'all' | 'visible', string>>
  readonly groups: Readonly<Record<TakeOutGroup, string>>
  /** How a form is called, and what it is for; `{format}` is its name in programs, `{programs}` are those it is for. */
  readonly forms: Readonly<Record<TakeOutForm, { readonly name: string; readonly use: string }>>
  readonly zipped: string
  readonly zippedAnyway: string
  readonly save: string
  readonly cancel: string
  readonly working: string
  /** `{name}` is the file's, `{size}` its size. */
  readonly saved: string
  /** `{reason}` is what the program says. */
  readonly failed: string
  readonly nothingChosen: string
  readonly nothingLeft: string
  readonly noTemplate: string
  readonly pageTitle: string
  readonly steps: string
  readonly stepsHint: string
  readonly addStep: string
  readonly stepTitle: string
  readonly stepText: string
  readonly showStep: string
  readonly stepUp: string
  readonly stepDown: string
  readonly removeStep: string
}

export const takeOut = inBoth<TakeOutMessages>({
  ar: {
    title: 'إخراج البيانات',
    hint: 'ما صوّبته داخلٌ في كل ما تُخرجه، ومعه اسم من صوّب ووقت التصويب حيث تحملهما الصيغة. الملفات تُكتب في متصفحك ولا يغادره شيء.',
    scope: 'ما يُخرَج',
    scopes: { all: 'الكل: {statements}', visible: 'ما تُبقيه التصفية: {statements}' },
    groups: {
      read: 'للقراءة والنشر',
      keep: 'للمتابعة والحفظ',
      tables: 'جداول',
      networks: 'شبكات',
      analysis: 'تحليل الخطاب والحواشي',
    },
    forms: {
      html: {
        name: 'صفحة قائمة بذاتها',
        use: 'ملف {format} واحد فيه الخريطة والأقوال والتقارير والردود، يُفتح من القرص بلا خادم ولا اتصال.',
      },
      project: {
        name: 'ملف المشروع',
        use: 'التقارير وما وجدته الآلة وكل تصويب، لتتابع في متصفح آخر أو ليقارن به مراجع آخر. كاملٌ دائماً.',
      },
      extraction: { name: 'الاستخراج', use: 'كل شيء بصيغة JSON الموصوفة في الدليل: لإسناد ولبرامجك.' },
      statements: { name: 'الأقوال', use: 'قول في كل سطر بنصّه وقائله ومواقفه، لبرامج مثل {programs}.' },
      nodes: { name: 'الأطراف والقضايا', use: 'طرف أو قضية في كل سطر مع الأعداد.' },
      edges: { name: 'المواقف والردود', use: 'علاقة في كل سطر، بأسماء أعمدة يعرفها {programs}.' },
      gexf: { name: '{format}', use: 'شبكة بأول يوم وآخر يوم لكل طرف وعلاقة، تفتحها {programs}.' },
      graphml: { name: '{format}', use: 'شبكة بلا خط زمني، تفتحها {programs}.' },
      cytoscape: { name: '{format}', use: 'شبكة تفتحها {programs} وصفحات الويب المبنية عليها.' },
      cx2: { name: '{format}', use: 'شبكة بأعمدة معلنة الأنواع، تفتحها {programs}.' },
      'event-list': {
        name: 'قائمة أحداث الخطاب',
        use: 'الأقوال التي فيها تأييد أو معارضة، واحد في كل سطر كما يكتبها {programs}.',
      },
      annotations: {
        name: 'حواشي الويب',
        use: 'حاشية لكل قول تشير إلى كلماته في التقرير، بمعيار {programs}.',
      },
    },
    zipped: 'اضغطه في أرشيف',
    zippedAnyway: 'تُجمع الملفات في أرشيف واحد',
    save: 'نزّل',
    cancel: 'إيقاف',
    working: 'يُكتب…',
    saved: 'كُتب {name} ({size}).',
    failed: 'تعذّرت الكتابة: {reason}. جرّب صيغاً أقل أو ضيّق التصفية.',
    nothingChosen: 'اختر صيغة واحدة على الأقل.',
    nothingLeft: 'لا تُبقي التصفية شيئاً. خفّفها أو اختر الكل.',
    noTemplate:
      'لم تصل الصفحة الفارغة التي تُملأ. تحقّق من الاتصال بالموقع الذي فتحت منه إسناد ثم أعد المحاولة.',
    pageTitle: 'عنوان الصفحة',
    steps: 'الخطوات',
    stepsHint: 'خطوة لكل منظر تريد أن تقود القارئ إليه: افتح المنظر، ثم أضفه هنا بعنوان وجملة.',
    addStep: 'أضف ما يُرى الآن',
    stepTitle: 'عنوان الخطوة {number}',
    stepText: 'جملة عن الخطوة {number}',
    showStep: 'اعرض الخطوة {number}',
    stepUp: 'قدّم الخطوة {number}',
    stepDown: 'أخّر الخطوة {number}',
    removeStep: 'احذف الخطوة {number}',
  },
  en: {
    title: 'Take data out',
    hint: 'What you corrected is in all of it, with who did it and when where the form has room for that. The files are written in your browser; nothing leaves it.',
    scope: 'How much',
    scopes: { all: 'Everything: {statements}', visible: 'What the filters leave: {statements}' },
    groups: {
      read: 'To be read and published',
      keep: 'To go on, and to keep',
      tables: 'Tables',
      networks: 'Networks',
      analysis: 'Discourse analysis and annotation',
    },
    forms: {
      html: {
        name: 'A page that stands alone',
        use: 'One {format} file with map, statements, reports and answers, that opens from a disk without a server or a connection.',
      },
      project: {
        name: 'Project file',
        use: 'Reports, what the machine found and every correction: to go on in another browser, or to compare two coders. Always whole.',
      },
      extraction: {
        name: 'Extraction',
        use: 'Everything, as the JSON that the manual describes: for Isnad and your own programs.',
      },
      statements: {
        name: 'Statements',
        use: 'One a row with its words, speaker and stances, for programs like {programs}.',
      },
      nodes: { name: 'Actors and issues', use: 'One a row, with their numbers.' },
      edges: {
        name: 'Stances and answers',
        use: 'One line of the map a row, in columns that {programs} knows.',
      },
      gexf: {
        name: '{format}',
        use: 'A network with the first and last day of each actor and line, for {programs}.',
      },
      graphml: { name: '{format}', use: 'A network without a timeline, for {programs}.' },
      cytoscape: { name: '{format}', use: 'A network for {programs}, and for pages made with it.' },
      cx2: { name: '{format}', use: 'A network with columns of declared types, for {programs}.' },
      'event-list': {
        name: 'Discourse event list',
        use: 'Statements for or against somebody or something, one a row as {programs} exports them.',
      },
      annotations: {
        name: 'Web Annotations',
        use: 'One a statement, pointing at its words, as the standard of the {programs} has it.',
      },
    },
    zipped: 'Pack it as a ZIP file',
    zippedAnyway: 'The files are packed into one ZIP file',
    save: 'Download',
    cancel: 'Stop',
    working: 'Writing…',
    saved: '{name} is written ({size}).',
    failed: 'It could not be written: {reason}. Try fewer forms, or narrow the filters.',
    nothingChosen: 'Choose at least one form.',
    nothingLeft: 'The filters leave nothing. Loosen them, or choose everything.',
    noTemplate:
      'The empty page that is to be filled did not come. See whether there is a connection to where you opened Isnad, and try again.',
    pageTitle: 'Title of the page',
    steps: 'Steps',
    stepsHint:
      'A step for every view that readers are to be led to: open the view, then add it here with a title and a sentence.',
    addStep: 'Add what is shown now',
    stepTitle: 'Title of step {number}',
    stepText: 'A sentence about step {number}',
    showStep: 'Show step {number}',
    stepUp: 'Move step {number} up',
    stepDown: 'Move step {number} down',
    removeStep: 'Remove step {number}',
  },
})
