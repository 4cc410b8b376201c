import type { Browser } from 'playwright-core'
import { docx, oneByte, utf16, zip } from '../import/make-files.ts'

/** A file as Playwright hands it over. */
export interface HandedFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

const SPEAKERS = [
  'وزارة الدفاع التركية',
  'وزارة الخارجية الروسية',
  'وزارة الدفاع الروسية',
  'وزارة الخارجية الأمريكية',
]
const CITIES = ['حلب', 'إدلب', 'حماة', 'درعا', 'الرقة', 'حمص', 'اللاذقية']

/** A report with words that no other of them has. */
export function reportText(number: number): string {
  const speaker = SPEAKERS[number % SPEAKERS.length] ?? ''
  const city = CITIES[number % CITIES.length] ?? ''
  return [
    `دعوة إلى الانسحاب من ${city} في اليوم ${number}`,
    `دعت ${speaker} الفصائل المسلحة إلى الانسحاب من ${city} قبل مرور ${number + 2} ساعة.`,
    `ورفضت الفصائل المسلحة الدعوة، وقالت إنها باقية في ${city} مع أهلها وعددهم ${number + 1000}.`,
    `واتهم وزير الخارجية الروسي سيرغي لافروف الولايات المتحدة بعرقلة الاتفاق رقم ${number}.`,
  ].join('\n')
}

const file = (name: string, content: string | Uint8Array): HandedFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const html = (number: number): string => {
  const [title = '', ...paragraphs] = reportText(number).split('\n')
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
  return `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`
}

const row = (number: number) => ({
  title: `خبر ${number}`,
  text: reportText(number),
  date: '2016-11-03',
  outlet: 'وكالة الاختبار',
})

const csv = (numbers: readonly number[]): string =>
  ['title,text,date,outlet', ...numbers.map((number) => quoted(Object.values(row(number))))].join('\n')

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(',')

type Maker = (name: string, number: number) => Promise<HandedFile> | HandedFile

/** How many files of each kind; numbers of reports go up by ten a file, so that tables and archives have room. */
const KINDS: readonly (readonly [ending: string, count: number, make: Maker])[] = [
  ['txt', 40, (name, number) => file(name, reportText(number))],
  ['txt', 20, (name, number) => file(name, utf16(reportText(number)))],
  ['txt', 10, (name, number) => file(name, utf16(reportText(number), { bigEndian: true }))],
  ['txt', 30, (name, number) => file(name, oneByte(reportText(number), 'windows-1256'))],
  ['txt', 20, (name, number) => file(name, oneByte(reportText(number), 'iso-8859-6'))],
  ['html', 25, (name, number) => file(name, html(number))],
  ['md', 15, (name, number) => file(name, `# ${reportText(number).replaceAll('\n', '\n\n')}`)],
  ['docx', 15, async (name, number) => file(name, await docx(...reportText(number).split('\n')))],
  ['csv', 4, (name, number) => file(name, csv([number, number + 1, number + 2]))],
  ['json', 4, (name, number) => file(name, JSON.stringify([row(number), row(number + 1)]))],
  [
    'ndjson',
    2,
    (name, number) => file(name, `${JSON.stringify(row(number))}\n${JSON.stringify(row(number + 1))}\n`),
  ],
  [
    'zip',
    5,
    async (name, number) =>
      file(name, await zip({ 'a.txt': reportText(number), 'b.txt': reportText(number + 1) })),
  ],
]

/** Tables, whose columns are asked about, and reports in all of them: 10 PDF files come on top of these. */
export const MIXED = {
  files: 200,
  tables: 10,
  reports: 40 + 20 + 10 + 30 + 20 + 25 + 15 + 15 + 10 + 12 + 8 + 4 + 10,
}

/** Two hundred files of every kind and encoding that is read, made by the tools that people make such files with. */
export async function mixedFiles(browser: Browser): Promise<readonly HandedFile[]> {
  const files: HandedFile[] = []
  for (const [ending, count, make] of KINDS) {
    for (let index = 0; index < count; index++)
      files.push(await make(`${ending}-${files.length}.${ending}`, files.length * 10))
  }
  const page = await browser.newPage()
  while (files.length < MIXED.files) {
    await page.setContent(html(files.length * 10))
    files.push(file(`pdf-${files.length}.pdf`, await page.pdf()))
  }
  await page.close()
  return files
}
