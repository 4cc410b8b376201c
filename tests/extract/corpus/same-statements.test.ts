import { describe, expect, test } from 'vitest'
import { bundledLexicon, extract, makeReport, type Statement } from '../../../src/extract/index.ts'

interface Dated {
  readonly text: string
  readonly published: string | null
}

const on = (published: string | null, text: string): Dated => ({ text, published })

/** The statements of reports; the nth report has the id `rn`, unless it is given another. */
function statements(...reports: readonly (Dated & { readonly id?: string })[]): readonly Statement[] {
  const made = reports.map((report, at) => makeReport({ id: `r${at}`, ...report }))
  return extract(made, bundledLexicon()).statements
}

/** What the statements of reports of one day refer to. */
function sameAs(...texts: readonly string[]): (string | null)[] {
  return statements(...texts.map((text) => on('2016-11-02', text))).map(({ sameAs }) => sameAs)
}

const CORRIDORS = 'قال لافروف إن روسيا ستفتح الممرات الإنسانية أمام المدنيين المحاصرين صباح الخميس.'

describe('one statement', () => {
  test.each([
    ['in the same words', 'قال لافروف إن روسيا ستفتح الممرات الإنسانية أمام المدنيين المحاصرين صباح الخميس.'],
    ['after another cue', 'أكد لافروف أن روسيا ستفتح الممرات الإنسانية أمام المدنيين المحاصرين صباح الخميس.'],
    [
      'with a word exchanged',
      'قال لافروف إن روسيا ستفتح المعابر الإنسانية أمام المدنيين المحاصرين صباح الخميس.',
    ],
    [
      'with function words exchanged',
      'قال لافروف إن روسيا سوف تفتح الممرات الإنسانية للمدنيين المحاصرين في صباح الخميس.',
    ],
    ['cut shorter', 'قال لافروف إن روسيا ستفتح الممرات الإنسانية أمام المدنيين.'],
    [
      'with more behind it',
      'قال لافروف إن روسيا ستفتح الممرات الإنسانية أمام المدنيين المحاصرين صباح الخميس وستشرف على خروج القوافل نحو الريف الغربي.',
    ],
    [
      'with diacritics and tatweel',
      'قال لافروف إنّ روسيا ستفتح المَمرّات الإنســانية أمام المدنيّين المُحاصَرين صباح الخميس.',
    ],
    ['in other spelling', 'قال لافروف ان روسيا ستفتح الممرات الانسانيه امام المدنيين المحاصرين صباح الخميس.'],
  ])('%s', (_how, text) => {
    expect(sameAs(CORRIDORS, text)).toEqual([null, 'r0-s1'])
  })

  test('in other quotation marks', () => {
    expect(
      sameAs(
        'قال لافروف: "لن نسمح بسقوط المدينة القديمة في أيدي المسلحين".',
        'وأضاف لافروف: «لن نسمح بسقوط المدينة القديمة في أيدي المسلحين».',
        'لافروف: لن نسمح بسقوط المدينة القديمة في أيدي المسلحين',
      ),
    ).toEqual([null, 'r0-s1', 'r0-s1'])
  })

  test('with its number in other digits and its numeral in another case', () => {
    expect(
      sameAs(
        'أعلن الجيش الروسي أن 1,500 مقاتل وعشرين جريحا غادروا الأحياء الشرقية.',
        'أعلن الجيش الروسي أن ١٥٠٠ مقاتل وعشرون جريحا غادروا الأحياء الشرقية.',
      ),
    ).toEqual([null, 'r0-s1'])
  })

  test('of few words, all of which are the same', () => {
    expect(sameAs('قال لافروف إن الهدنة مستمرة.', 'أكد لافروف أن الهدنة مستمرة.')).toEqual([null, 'r0-s1'])
  })

  test('that a headline gives and the body repeats', () => {
    const report = `لافروف: روسيا ستفتح الممرات الإنسانية أمام المدنيين\n\n${CORRIDORS}`
    expect(sameAs(report)).toEqual([null, 'r0-s1'])
  })
})

describe('not one statement', () => {
  test.each([
    ['another actor', CORRIDORS, CORRIDORS.replace('لافروف', 'أردوغان')],
    [
      'another number',
      'أعلن الجيش الروسي أن القصف قتل 5 مدنيين وسط السوق القديم.',
      'أعلن الجيش الروسي أن القصف قتل 15 مدنيا وسط السوق القديم.',
    ],
    [
      'another numeral',
      'أعلن الجيش الروسي أن القصف قتل خمسة مدنيين قرب السوق القديم.',
      'أعلن الجيش الروسي أن القصف قتل ستة مدنيين قرب السوق القديم.',
    ],
    [
      'another quantity',
      'أعلن الجيش الروسي أن جميع المسلحين غادروا الأحياء الشرقية المحاصرة.',
      'أعلن الجيش الروسي أن بعض المسلحين غادروا الأحياء الشرقية المحاصرة.',
    ],
    ['another day', CORRIDORS, CORRIDORS.replace('صباح الخميس', 'صباح السبت')],
    [
      'a negation',
      'قال لافروف إن روسيا لن تفتح الممرات الإنسانية أمام المدنيين المحاصرين.',
      'قال لافروف إن روسيا سوف تفتح الممرات الإنسانية أمام المدنيين المحاصرين.',
    ],
    [
      'a negation before what is in common',
      'قال لافروف إن روسيا لا تنوي سحب قواتها من القاعدة الساحلية.',
      'قال لافروف إن روسيا تنوي سحب قواتها من القاعدة الساحلية.',
    ],
    [
      'a denial',
      'نفى لافروف أن تكون الطائرات الروسية قصفت قافلة المساعدات الدولية.',
      'قال لافروف إن الطائرات الروسية قصفت قافلة المساعدات الدولية.',
    ],
    [
      'another demand',
      'دعا لافروف المعارضة إلى الانسحاب من الأحياء الشرقية المحاصرة.',
      'دعا لافروف المعارضة إلى استئناف المفاوضات السياسية المتوقفة.',
    ],
    [
      'another act on the same object',
      'رحب أردوغان باستئناف المفاوضات السياسية في العاصمة السويسرية.',
      'رفض أردوغان استئناف المفاوضات السياسية في العاصمة السويسرية.',
    ],
    [
      'the same name in it alone',
      'قال أردوغان إن الرئيس الروسي فلاديمير بوتين سيزور أنقرة.',
      'قال أردوغان إن الرئيس الروسي فلاديمير بوتين ملتزم بالاتفاق.',
    ],
    ['few words, one of which differs', 'قال لافروف إن الهدنة مستمرة.', 'قال لافروف إن الهدنة منهارة.'],
    ['a single word', 'قال لافروف: "لا".', 'قال لافروف: "لا".'],
  ])('%s', (_what, one, other) => {
    const found = sameAs(one, other)
    expect(found.length).toBeGreaterThan(1)
    expect(found.filter((id) => id !== null)).toEqual([])
  })

  test('of an unnamed speaker of each report', () => {
    const text = 'قال مصدر دبلوماسي إن المحادثات السرية بين الطرفين ستستأنف قريبا في جنيف.'
    expect(sameAs(text, text)).toEqual([null, null])
  })

  test('a statement and one that is reported inside it', () => {
    const [outer, inner] = statements(
      on('2016-11-02', 'قال لافروف إنه أكد أن روسيا ستفتح الممرات الإنسانية أمام المدنيين المحاصرين.'),
    )
    expect(inner?.within).toBe(outer?.id)
    expect(inner?.sameAs).toBeNull()
  })
})

describe('days', () => {
  test.each([
    ['2016-11-02', '2016-11-09', 'r0-s1'],
    ['2016-11-02', '2016-11-10', null],
    ['2016-11-02', null, 'r0-s1'],
    [null, null, 'r0-s1'],
  ])('%s and %s: %s', (one, other, first) => {
    const text = CORRIDORS.replace(' صباح الخميس', '')
    expect(statements(on(one, text), on(other, text))[1]?.sameAs).toBe(first)
  })
})

describe('the first', () => {
  const FULL =
    'قال لافروف إن روسيا ستفتح الممرات الإنسانية أمام المدنيين المحاصرين وستسحب القوات البحرية من الميناء الشمالي.'
  const START = 'قال لافروف إن روسيا ستفتح الممرات الإنسانية أمام المدنيين المحاصرين.'
  const END = 'قال لافروف إن روسيا ستسحب القوات البحرية من الميناء الشمالي.'

  test('is that of the earliest report, whatever the order of input', () => {
    const reports = [
      on(null, START),
      on('2016-11-04', FULL),
      on('2016-11-03', START),
      on('2016-11-04', START),
    ]
    expect(statements(...reports).map(({ sameAs }) => sameAs)).toEqual(['r2-s1', 'r2-s1', null, 'r2-s1'])
  })

  test('of one day is that which was given first', () => {
    expect(sameAs(START, FULL, START)).toEqual([null, 'r0-s1', 'r0-s1'])
  })

  test('joins what each shares with it and not what shares with others', () => {
    expect(sameAs(FULL, START, END)).toEqual([null, 'r0-s1', 'r0-s1'])
    expect(sameAs(START, FULL, END)).toEqual([null, 'r0-s1', null])
  })

  test('is never itself the same as another', () => {
    const all = statements(...[START, FULL, END, START, FULL].map((text) => on('2016-11-02', text)))
    const byId = new Map(all.map((statement) => [statement.id, statement]))
    const joined = all.filter(({ sameAs }) => sameAs !== null)
    expect(joined.length).toBeGreaterThan(0)
    for (const { sameAs } of joined) expect(byId.get(sameAs ?? '')?.sameAs).toBeNull()
  })

  test('does not turn on reports of something else', () => {
    const own = [START, FULL, END].map((text, at) => ({ ...on('2016-11-02', text), id: `own-${at}` }))
    const others = [
      'قال أردوغان إن تركيا ستفتح الممرات الإنسانية.',
      'قال لافروف إن المباراة النهائية انتهت بالتعادل.',
    ]
    const alone = statements(...own)
    const among = statements(on('2016-11-01', others[0] ?? ''), ...own, on('2016-11-02', others[1] ?? ''))
    const ours = among.filter(({ document }) => document.startsWith('own-'))
    expect(ours.map(({ id, sameAs }) => [id, sameAs])).toEqual(alone.map(({ id, sameAs }) => [id, sameAs]))
  })
})

test('a thousand statements in one frame are told apart without comparing all with all', () => {
  const text = Array.from(
    { length: 1000 },
    (_, at) => `قال لافروف إن الغارة أصابت ${at + 2} مبنى سكنيا وسط المدينة القديمة.`,
  )
  const found = statements(on('2016-11-02', text.join('\n')), on('2016-11-03', text.join('\n')))
  const second = found.filter(({ document }) => document === 'r1')
  expect(second.length).toBe(1000)
  for (const { id, sameAs } of second) expect(sameAs).toBe(id.replace('r1', 'r0'))
})
