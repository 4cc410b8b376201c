import { describe, expect, test } from 'vitest'
import { reportsIn, suggestMapping } from '../../src/import/columns.ts'
import { ImportProblem } from '../../src/import/problem.ts'
import { readTableFile } from '../../src/import/table.ts'
import { file } from './make-files.ts'

const LONG = 'قال الوزير إن الاتفاق ما زال سارياً وإن بلاده لن تنسحب منه مهما كانت الظروف.'

test.each([
  ['csv', `Title,Date,Text\nعنوان,2/11/2016,"${LONG}"`],
  ['csv', `\uFEFFTitle;Date;Text\r\nعنوان;2/11/2016;${LONG}\r\n`],
  ['tsv', `Title\tDate\tText\nعنوان\t2/11/2016\t${LONG}`],
  ['json', JSON.stringify([{ Title: 'عنوان', Date: '2/11/2016', Text: LONG }])],
  ['json', JSON.stringify({ count: 1, articles: [{ Title: 'عنوان', Date: '2/11/2016', Text: LONG }] })],
  ['ndjson', `${JSON.stringify({ Title: 'عنوان', Date: '2/11/2016', Text: LONG })}\n\n`],
] as const)('a table as %s is read: %j', (kind, content) => {
  const table = readTableFile(file('a', content), kind)
  expect(table.columns).toEqual(['Title', 'Date', 'Text'])
  const mapping = suggestMapping(table)
  expect(mapping).toEqual({ title: 'Title', published: 'Date', text: 'Text' })
  expect(reportsIn(table, mapping, () => undefined)).toEqual([
    { file: 'a 1', title: 'عنوان', source: null, published: '2016-11-02', text: LONG },
  ])
})

describe('the mapping that is suggested', () => {
  const table = (row: Record<string, string>) => ({ file: 'a', columns: Object.keys(row), rows: [row] })

  test.each([
    [
      'Arabic names',
      { النص: LONG, العنوان: 'ع', المصدر: 'م', 'تاريخ النشر': 'ت' },
      { text: 'النص', title: 'العنوان', source: 'المصدر', published: 'تاريخ النشر' },
    ],
    [
      'names with marks between',
      { article_body: LONG, published_at: 'ت' },
      { text: 'article_body', published: 'published_at' },
    ],
    [
      'a name of several words for what one of them says',
      { 'رقم الخبر': '7', 'عنوان الخبر': 'ع', 'نص الخبر': LONG, 'يوم النشر': 'ت', 'رابط المصدر': 'x' },
      { title: 'عنوان الخبر', text: 'نص الخبر', published: 'يوم النشر' },
    ],
    [
      'a name that says it whole before one that says it among others',
      { source_url: 'x', source_name: 'م', title_ar: 'ع', text: LONG, text_en: LONG },
      { title: 'title_ar', source: 'source_name', text: 'text' },
    ],
    ['the longest cells, where no name says text', { a: 'x', b: LONG }, { text: 'b' }],
    ['nothing, where nothing is long', { a: 'x', b: 'y' }, {}],
  ])('takes %s', (_, row, mapping) => {
    expect(suggestMapping(table(row))).toEqual(mapping)
  })
})

test('rows without text are named, and the others go on', () => {
  const problems: string[] = []
  const table = { file: 'a.csv', columns: ['text'], rows: [{ text: ' ' }, { text: LONG }] }
  const reports = reportsIn(table, { text: 'text' }, ({ message }) => problems.push(message))
  expect(reports.map(({ file: name }) => name)).toEqual(['a.csv 2'])
  expect(problems).toEqual(['a.csv 1: no-text'])
})

test('a table without a column of texts is refused', () => {
  const table = { file: 'a.csv', columns: ['x'], rows: [{ x: '1' }] }
  expect(() => reportsIn(table, {}, () => undefined)).toThrow(ImportProblem)
})
