import type { TakeOutForm, TakeOutGroup } from '../../take-out/forms.ts'
import { inBoth } from '../in-both.ts'

interface TakeOutMessages {
  readonly open: string
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
}

export const takeOut = inBoth<TakeOutMessages>({
  ar: {
    open: 'أخرج البيانات',
    title: 'إخراج البيانات',
    hint: 'ما صحّحته داخلٌ في كل ما تُخرجه، ومعه اسم المصحّح ووقت التصحيح حيث تحملهما الصيغة. الملفات تُكتب في متصفحك ولا يغادره شيء.',
    scope: 'ما يُخرَج',
    scopes: { all: 'الكل: {statements}', visible: 'ما تُبقيه التصفية: {statements}' },
    groups: {
      keep: 'للمتابعة والحفظ',
      tables: 'جداول',
      networks: 'شبكات',
      analysis: 'تحليل الخطاب والحواشي',
    },
    forms: {
      project: {
        name: 'ملف المشروع',
        use: 'التقارير وما وجدته الآلة وكل تصحيح، لتتابع في متصفح آخر أو ليقارن به مُرمِّز آخر. كاملٌ دائماً.',
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
        use: 'الأقوال التي فيها تأييد أو معارضة، لبرنامج {programs}.',
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
  },
  en: {
    open: 'Take data out',
    title: 'Take data out',
    hint: 'What you corrected is in all of it, with who did it and when where the form has room for that. The files are written in your browser; nothing leaves it.',
    scope: 'How much',
    scopes: { all: 'Everything: {statements}', visible: 'What the filters leave: {statements}' },
    groups: {
      keep: 'To go on, and to keep',
      tables: 'Tables',
      networks: 'Networks',
      analysis: 'Discourse analysis and annotation',
    },
    forms: {
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
        use: 'Statements that are for or against somebody or something, for {programs}.',
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
  },
})
