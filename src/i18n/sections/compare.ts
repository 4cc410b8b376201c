import { inBoth } from '../in-both.ts'

interface CompareMessages {
  readonly topics: Readonly<Record<'maps' | 'tellings', string>>
  readonly topicHint: Readonly<Record<'maps' | 'tellings', string>>
  readonly by: string
  readonly partings: Readonly<Record<'outlets' | 'reports' | 'days' | 'periods', string>>
  readonly sides: Readonly<Record<'one' | 'other', string>>
  readonly day: string
  /** Names of the fields for the days of a period. */
  readonly bounds: Readonly<Record<'from' | 'until', string>>
  /** `{from}`, `{until}` are days. */
  readonly from: string
  readonly until: string
  readonly between: string
  readonly always: string
  /** Between the names of a side. */
  readonly and: string
  readonly shown: string
  /** `{key}` is a key that is held down. */
  readonly zoomHint: string
  readonly fates: Readonly<Record<'turned' | 'only-one' | 'only-other' | 'both', string>>
  /** Of an actor that says nothing on a side. */
  readonly hollow: string
  readonly panels: string
  readonly panelOrders: Readonly<Record<'beside' | 'below', string>>
  /** `{one}`, `{other}` are names of the sides. */
  readonly figureTitle: string
  /** `{side}` is which side, `{name}` its name. */
  readonly sideTitle: string
  /** A button: what is compared as a table for spreadsheets. */
  readonly table: string
  /** `{count}` is a number of relations. */
  readonly notDrawn: string
  readonly list: string
  /** `{source}`, `{target}` are names, `{one}`, `{other}` the stances. */
  readonly sentences: Readonly<Record<'turned' | 'only-one' | 'only-other' | 'both', string>>
  /** A stance within a sentence, by its polarity. */
  readonly stances: Readonly<Record<'-1' | '0' | '1', string>>
  /** `{shown}` and `{all}` are numbers. */
  readonly firstOf: string
  /** `{more}` is a number. */
  readonly showMore: string
  readonly noneHere: string
  readonly noSides: string
  readonly noDays: string
  readonly noEdges: string
  readonly cue: string
  readonly cut: string
  readonly own: string
  readonly fullest: string
  readonly noTellings: string
}

export const compare = inBoth<CompareMessages>({
  ar: {
    topics: { maps: 'خريطتان', tellings: 'القول الواحد في تقارير عدة' },
    topicHint: {
      maps: 'كل طرف في الموضع نفسه على الخريطتين. اختر خطاً أو جملة لترى أقوال الجانبين.',
      tellings: 'ما اختلفت الصياغات فيه أكثر يأتي أولاً، والمحذوف بالقياس إلى أوفى نقل.',
    },
    by: 'المقارنة بين',
    partings: {
      outlets: 'وسائل إعلام',
      reports: 'تقارير',
      days: 'ما قبل يوم وما بعده',
      periods: 'فترتين',
    },
    sides: { one: 'الجانب الأول', other: 'الجانب الثاني' },
    day: 'أول أيام الفترة الثانية',
    bounds: { from: 'من يوم', until: 'إلى يوم' },
    from: 'من {from}',
    until: 'حتى {until}',
    between: 'من {from} إلى {until}',
    always: 'كل الأيام',
    and: '، ',
    shown: 'الخريطة المعروضة',
    zoomHint: 'كبّر بالأزرار أو بالعجلة مع {key}، واسحب لتنقل الخريطتين معاً.',
    fates: {
      turned: 'انقلب الموقف',
      'only-one': 'في الجانب الأول وحده',
      'only-other': 'في الجانب الثاني وحده',
      both: 'في الجانبين',
    },
    hollow: 'لا قول له في هذا الجانب',
    panels: 'الخريطتان',
    panelOrders: { beside: 'جنباً إلى جنب', below: 'إحداهما تحت الأخرى' },
    figureTitle: 'مقارنة: {one} – {other}',
    sideTitle: '{side}: {name}',
    table: 'حفظ جدولاً',
    notDrawn: 'مواقف من قضايا لا ترسمها الخريطتان، وهي في الجمل أدناه: {count}',
    list: 'المقارنة في جمل',
    sentences: {
      turned: 'موقف {source} من {target}: {one} في الجانب الأول، {other} في الثاني',
      'only-one': 'موقف {source} من {target}: {one}، ولا يرد إلا في الجانب الأول',
      'only-other': 'موقف {source} من {target}: {other}، ولا يرد إلا في الجانب الثاني',
      both: 'موقف {source} من {target}: {one} في الجانب الأول، {other} في الثاني، بلا انقلاب',
    },
    stances: { '-1': 'ضد', '0': 'بلا ميل', '1': 'مع' },
    firstOf: 'أول {shown} من {all}',
    showMore: 'أظهر {more} أخرى',
    noneHere: 'لا قول في هذا الجانب.',
    noSides: 'ليس في ما تتركه التصفية الحالية جانبان. قارن بين التقارير أو الأيام، أو أزل التصفية.',
    noDays: 'ليس في ما تتركه التصفية الحالية يومان مختلفان. قارن بين وسائل الإعلام أو التقارير.',
    noEdges: 'لا موقف في أي من الجانبين. اختر جانبين آخرين أو أزل التصفية.',
    cue: 'لفظ الإسناد',
    cut: 'محذوف هنا',
    own: 'مزيد هنا',
    fullest: 'أوفى نقل',
    noTellings:
      'لا قول نقله أكثر من تقرير في ما تتركه التصفية الحالية. أضف تقارير وسائل أخرى عن الأيام نفسها.',
  },
  en: {
    topics: { maps: 'Two maps', tellings: 'One statement in several reports' },
    topicHint: {
      maps: 'Every actor has the same place on both maps. A line or a sentence opens the statements of both sides.',
      tellings: 'What is told most differently comes first; what is cut is cut from the fullest telling.',
    },
    by: 'Compare',
    partings: {
      outlets: 'Outlets',
      reports: 'Reports',
      days: 'Before and after a day',
      periods: 'Two periods',
    },
    sides: { one: 'First side', other: 'Second side' },
    day: 'First day of the second period',
    bounds: { from: 'From', until: 'Until' },
    from: 'From {from}',
    until: 'Until {until}',
    between: '{from} – {until}',
    always: 'All days',
    and: ', ',
    shown: 'The map that is shown',
    zoomHint: 'Zoom with the buttons, or the wheel with {key}; drag to move both maps at once.',
    fates: {
      turned: 'Stance is turned',
      'only-one': 'Only on the first side',
      'only-other': 'Only on the second side',
      both: 'On both sides',
    },
    hollow: 'Says nothing on this side',
    panels: 'The two maps',
    panelOrders: { beside: 'Side by side', below: 'One below the other' },
    figureTitle: 'Compared: {one} – {other}',
    sideTitle: '{side}: {name}',
    table: 'Save as a table',
    notDrawn: 'Stances on issues, which the maps do not draw and the sentences below tell: {count}',
    list: 'The comparison in sentences',
    sentences: {
      turned: '{source} on {target}: {one} on the first side, {other} on the second',
      'only-one': '{source} on {target}: {one}, only on the first side',
      'only-other': '{source} on {target}: {other}, only on the second side',
      both: '{source} on {target}: {one} on the first side, {other} on the second, not turned',
    },
    stances: { '-1': 'against', '0': 'neither for nor against', '1': 'for' },
    firstOf: 'The first {shown} of {all}',
    showMore: 'Show {more} more',
    noneHere: 'No statement on this side.',
    noSides:
      'What the current filters leave has no two sides. Compare reports or days, or take filters away.',
    noDays: 'What the current filters leave has no two days. Compare outlets or reports.',
    noEdges: 'Neither side has a stance. Choose other sides or take filters away.',
    cue: 'Attributed by',
    cut: 'Cut here',
    own: 'Added here',
    fullest: 'Fullest telling',
    noTellings:
      'No statement that the current filters leave is told by more than one report. Bring in reports of other outlets on the same days.',
  },
})
