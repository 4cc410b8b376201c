import { describe, expect, test } from 'vitest'
import { docx, file } from './make-files.ts'
import { read, textOf } from './read.ts'

describe('a Word document', () => {
  test('gives its paragraphs', async () => {
    const bytes = await docx('الوزير: الاتفاق سارٍ', 'قال الوزير إن الاتفاق ما زال سارياً.')
    expect(await textOf(file('a.docx', bytes))).toBe(
      'الوزير: الاتفاق سارٍ\n\nقال الوزير إن الاتفاق ما زال سارياً.',
    )
  })

  test('that is broken is named', async () => {
    expect((await read(file('a.docx', 'PK\u0003\u0004 …'))).problems).toEqual(['a.docx: broken'])
  })
})

describe('a PDF file', () => {
  /** The least that a page with a line of text consists of; readers find its objects without a table of them. */
  const pdf = (text: string): string =>
    `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length ${text.length + 30}>> stream
BT /F 12 Tf 20 200 Td (${text}) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>`

  test('gives its text layer', async () => {
    expect(await textOf(file('a.pdf', pdf('Reuters')))).toBe('Reuters')
  })

  test('without a text layer is named', async () => {
    expect((await read(file('a.pdf', pdf(' ')))).problems).toEqual(['a.pdf: no-text'])
  })

  test('that is broken is named', async () => {
    expect((await read(file('a.pdf', '%PDF-1.7 …'))).problems).toEqual(['a.pdf: broken'])
  })
})
