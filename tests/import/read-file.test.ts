import { describe, expect, test } from 'vitest'
import { read, textOf } from './read.ts'
import { file, lockedDocx, oneByte, utf16, zip } from './make-files.ts'

const TEXT =
  'الوزير: الاتفاق سارٍ\n\nقال الوزير إن الاتفاق ما زال سارياً وإن بلاده لن تنسحب منه، مضيفاً أن الحوار مستمر.\n'
const PLAIN = TEXT.replace(/[ٍ]/g, '')

describe('a text file', () => {
  test.each([
    ['UTF-8', TEXT, file('a.txt', TEXT)],
    ['UTF-8 with a byte-order mark', TEXT, file('a.txt', `\uFEFF${TEXT}`)],
    ['UTF-16, little end first', TEXT, file('a.txt', utf16(TEXT))],
    ['UTF-16, big end first', TEXT, file('a.txt', utf16(TEXT, { bigEndian: true }))],
    ['UTF-16 without a mark', TEXT, file('a.txt', utf16(TEXT, { mark: false }))],
    ['Windows-1256', TEXT, file('a.txt', oneByte(TEXT, 'windows-1256'))],
    ['ISO-8859-6', PLAIN, file('a.txt', oneByte(PLAIN, 'iso-8859-6'))],
    ['line ends of Windows', TEXT, file('a.txt', TEXT.replaceAll('\n', '\r\n'))],
  ])('in %s is read', async (_, text, given) => {
    expect(await textOf(given)).toBe(text)
  })

  test.each([
    ['is empty', file('a.txt', ''), 'empty'],
    ['has only blank lines', file('a.txt', ' \n\n'), 'no-text'],
    ['is a picture', file('a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])), 'unknown-kind'],
    ['is binary', file('a.txt', new Uint8Array([1, 2, 3, 255, 254, 128, 7, 8])), 'encoding'],
    ['says that it is a PDF file', file('a.pdf', 'نص'), 'unknown-kind'],
    ['has the ending of another program', file('a.rtf', '{\\rtf1 text}'), 'unknown-kind'],
    ['is a broken archive', file('a.zip', 'PK\u0003\u0004…'), 'broken'],
    ['is an old Word document', file('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), 'unknown-kind'],
    ['is a Word document with a password', lockedDocx('a.docx'), 'password'],
    ['is longer than any report', { name: 'a.txt', bytes: new Uint8Array(64 * 2 ** 20 + 1) }, 'too-large'],
    ['is broken JSON', file('a.json', '{"a":'), 'broken'],
  ])('that %s is named with the reason', async (_, given, reason) => {
    expect(await read(given)).toEqual({ found: [], problems: [`${given.name}: ${reason}`] })
  })
})

test('Markdown gives what it shows', async () => {
  const markdown =
    '# الوزير: **الاتفاق** سارٍ\n\nقال [الوزير](https://example.org) إن:\n\n- الأول\n- الثاني\n\n<script>x</script>\n'
  expect(await textOf(file('a.md', markdown))).toBe(
    'الوزير: الاتفاق سارٍ\n\nقال الوزير إن:\n\nالأول\n\nالثاني',
  )
})

describe('a page', () => {
  const body = Array.from(
    { length: 6 },
    (_, index) =>
      `<p>قال الوزير في الفقرة ${index} إن الاتفاق ما زال سارياً، وإن بلاده لن تنسحب منه مهما كانت الظروف.</p>`,
  ).join('')
  const page = (head: string, inside = body): string =>
    `<!doctype html><html dir="rtl"><head><title>موقع</title>${head}</head><body><nav><a href="/">الرئيسية</a></nav>` +
    `<article><h1>الوزير: الاتفاق سارٍ</h1>${inside}</article><footer>حقوق</footer></body></html>`

  test('gives its main text, with title, outlet and day of JSON-LD', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'الاتفاق سارٍ',
          datePublished: '2019-05-02T10:00:00Z',
          publisher: { name: 'الشمال' },
        },
      ],
    }
    const { found } = await read(
      file('a.html', page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`)),
    )
    expect(found).toMatchObject([
      { kind: 'report', report: { title: 'الاتفاق سارٍ', source: 'الشمال', published: '2019-05-02' } },
    ])
    const text = found[0]?.kind === 'report' ? found[0].report.text : ''
    expect(text.match(/قال الوزير في الفقرة/g)).toHaveLength(6)
    expect(text).not.toMatch(/الرئيسية|حقوق|[<>]/)
  })

  test('gives what its meta elements say', async () => {
    const head =
      '<meta property="og:title" content="عنوان"><meta property="og:site_name" content="الجنوب"><meta name="date" content="2/11/2016">'
    expect((await read(file('a', page(head)))).found).toMatchObject([
      { report: { title: 'عنوان', source: 'الجنوب', published: '2016-11-02' } },
    ])
  })

  test('in the encoding that it names is read', async () => {
    const text = await textOf(
      file('a.htm', oneByte(page('<meta charset="windows-1256">').replace(/[ً-ْ]/g, ''), 'windows-1256')),
    )
    expect(text).toContain('قال الوزير في الفقرة 1')
  })

  test('cannot run anything or leave anything of its scripts in the text', async () => {
    const hostile = `<script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked=1"><svg onload="globalThis.hacked=1"><iframe src="javascript:globalThis.hacked=1"></iframe>`
    const text = await textOf(file('a.html', page('', hostile + body + hostile)))
    expect(globalThis).not.toHaveProperty('hacked')
    expect(text).not.toMatch(/hacked|onerror|script/)
  })

  test('without text is named', async () => {
    expect((await read(file('a.html', '<html><body></body></html>'))).problems).toEqual(['a.html: no-text'])
  })
})

describe('an archive', () => {
  test('gives the files in it, also of archives in it, but not what systems put there', async () => {
    const bytes = await zip({
      'حلب/1.txt': TEXT,
      '__MACOSX/._1.txt': 'x',
      '2.csv': `text,date\n${PLAIN.trim().split('\n')[2] ?? ''},2016-11-02`,
      '3.png': 'PNG',
    })
    const { found, problems } = await read(file('all.zip', bytes))
    expect(found.map((one) => (one.kind === 'report' ? one.report.file : one.kind))).toEqual([
      'all.zip/حلب/1.txt',
      'table',
    ])
    expect(problems).toEqual(['all.zip/3.png: unknown-kind'])
  })

  test('of more files than anybody reads is named once', async () => {
    const names = Array.from({ length: 5001 }, (_, index) => [`${index}.txt`, ''] as const)
    const bytes = await zip(Object.fromEntries(names))
    expect(await read(file('all.zip', bytes))).toEqual({ found: [], problems: ['all.zip: too-many-files'] })
  })

  test('that says it unpacks to gigabytes is not unpacked', async () => {
    const bytes = await zip({ '1.txt': 'ن'.repeat(100), '2.txt': TEXT })
    // The size of the first file, as the list at the end of the archive has it.
    const entry = bytes.findIndex((_, at) => String(bytes.subarray(at, at + 4)) === '80,75,1,2')
    new DataView(bytes.buffer).setUint32(entry + 24, 600 * 2 ** 20, true)
    expect(await read(file('all.zip', bytes))).toEqual({ found: [], problems: ['all.zip: too-large'] })
  })

  test('with a password is named, file by file', async () => {
    const bytes = await zip({ '1.txt': TEXT }, { password: 'x' })
    expect((await read(file('all.zip', bytes))).problems).toEqual(['all.zip/1.txt: password'])
  })
})

describe('what this program wrote is handed on as it is', () => {
  const written = '{ "format": "isnad-extraction", "version": 1 }'

  test.each([
    ['UTF-8', file('a.json', written)],
    ['UTF-16', file('a.json', utf16(written))],
  ])('in %s', async (_encoding, given) => {
    const { found, problems } = await read(given)
    expect(problems).toEqual([])
    expect(found).toMatchObject([{ kind: 'saved', name: 'a.json' }])
    const bytes = found[0]?.kind === 'saved' ? await found[0].file.arrayBuffer() : null
    expect(bytes && new Uint8Array(bytes)).toEqual(given.bytes)
  })
})
