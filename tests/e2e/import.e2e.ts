import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createFormat } from '../../src/i18n/format.ts'
import { docx, lockedDocx, oneByte, zip } from '../import/make-files.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
const folder = mkdtempSync(join(tmpdir(), 'isnad-import-'))
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const CALL = 'دعت وزارة الدفاع التركية الفصائل المسلحة إلى الانسحاب من المدينة.'
const REFUSAL = 'ورفضت الفصائل الدعوة التركية، وقالت إنها باقية في المدينة ما دام أهلها فيها.'

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

/** A page as Chromium prints it: its fonts hold shaped letters, and the text layer what they stand for. */
async function printed(html: string): Promise<Uint8Array> {
  const page = await browser.newPage()
  await page.setContent(html)
  const bytes = await page.pdf()
  await page.close()
  return bytes
}

/** A PDF file that opens with a password alone. */
async function lockedPdf(): Promise<Uint8Array> {
  const document = new PDFDocument({ userPassword: 'x' })
  document.text('locked').end()
  const parts: Buffer[] = []
  for await (const part of document as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

const inside = (body: string): string =>
  `<!doctype html><html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>خبر</title></head><body>${body}</body></html>`

async function choose(explorer: ExplorerPage, ...files: readonly ReturnType<typeof file>[]): Promise<void> {
  const { page, messages } = explorer
  await page.getByRole('banner').getByRole('button', { name: messages.app.bringIn }).click()
  await page.getByTestId('import-files').setInputFiles([...files])
  await page.getByTestId('import-dialog').getByRole('progressbar').waitFor({ state: 'detached' })
}

const found = (explorer: ExplorerPage) => explorer.page.getByTestId('import-candidates').getByRole('listitem')

test.each(['ar', 'en'] as const)('reports of every kind become a map (%s)', (language) =>
  visitExplorer(browser, { language }, async (explorer) => {
    const text = `${CALL}\n${REFUSAL}\n`
    const paragraphs = Array.from({ length: 5 }, () => `<p>${CALL} ${REFUSAL}</p>`).join('')
    await choose(
      explorer,
      file('utf8.txt', `${text}1`),
      file('windows.txt', oneByte(`${text}2`, 'windows-1256')),
      file('page.html', inside(`<article><h1>الدعوة</h1>${paragraphs}</article>`)),
      file('note.md', `# الدعوة\n\n${CALL}\n\n${REFUSAL}\n`),
      file('print.pdf', await printed(inside(`<p>${CALL}</p><p>${REFUSAL}</p>`))),
      file('word.docx', await docx(CALL, REFUSAL, 'وورد')),
      file('all.zip', await zip({ 'one.txt': `${text}3`, 'two.txt': `${text}4` })),
    )
    expect(await explorer.page.getByTestId('import-failed').allTextContents()).toEqual([])
    expect(await found(explorer).count()).toBe(8)
    // Its letters are in the order in which they are read, not in that in which they are printed.
    const print = found(explorer).filter({ hasText: 'print.pdf' })
    expect(await print.getByLabel(explorer.messages.import.reportTitle).inputValue()).toContain(
      CALL.slice(0, 40),
    )
    await explorer.page.getByTestId('import-start').click()
    await explorer.onMap('turkish-defence-ministry').waitFor({ state: 'attached' })
    const { format, count } = { format: createFormat(language), count: explorer.messages.count }
    await explorer.page.getByText(format.plural(count.reports, 8)).first().waitFor()
  }),
)

/** A document that wants to run a script and to send what it knows as soon as it is opened. */
const BAIT_PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.launchURL("https://evil.example/"); globalThis.hacked = 1)>>/AA<</WC<</S/URI/URI(https://evil.example/)>>>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
4 0 obj <</Length 60>> stream
BT /F 12 Tf 20 200 Td (hostile words in a document) Tj ET
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>`

test('hostile files of every kind can neither run anything nor fetch anything', () =>
  visitExplorer(browser, {}, async (explorer) => {
    const bait =
      '<script>globalThis.hacked = 1</script><img src="https://evil.example/x.png" onerror="globalThis.hacked = 1">' +
      '<iframe src="https://evil.example/"></iframe><svg onload="globalThis.hacked = 1"></svg>' +
      '<link rel="stylesheet" href="https://evil.example/x.css"><base href="https://evil.example/">'
    const words = `<p>${CALL} ${REFUSAL} &lt;img src=x onerror="globalThis.hacked = 1"&gt;</p>`
    const script = '<script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked = 1">'
    await choose(
      explorer,
      file('bait.html', inside(bait + words.repeat(6) + bait)),
      file('bait.md', `# ${script}\n\n${CALL}\n\n![](https://evil.example/x.png) [x](javascript:hacked=1)\n`),
      file('bait.docx', await docx(CALL, script.replaceAll('<', '&lt;'))),
      file('bait.json', JSON.stringify([{ title: script, text: `${REFUSAL} ${script}`, outlet: script }])),
      file(`${script.replaceAll('/', '')}.txt`, `${script}\n${CALL} ${REFUSAL}`),
      file('bait.pdf', BAIT_PDF),
    )
    await explorer.button(explorer.messages.import.useTable).click()
    expect(await explorer.page.getByTestId('import-failed').count()).toBe(0)
    expect(await found(explorer).count()).toBe(6)
    await explorer.page.getByTestId('import-start').click()
    await explorer.onMap('turkish-defence-ministry').waitFor({ state: 'attached' })
    await explorer.search('باقية في المدينة', 'باقية')
    await explorer.page.locator('[data-picked]').waitFor()
    expect(await explorer.page.evaluate('globalThis.hacked')).toBeUndefined()
  }))

test('files that cannot be read are named with the reason, and the others go on', () =>
  visitExplorer(browser, { language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    await choose(
      explorer,
      file('good.txt', CALL),
      file('empty.txt', ''),
      file('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])),
      file('broken.pdf', '%PDF-1.7 …'),
      file('scan.pdf', await printed(inside('<hr>'))),
      file('secret.zip', await zip({ 'a.txt': CALL }, { password: 'x' })),
      file('secret.pdf', await lockedPdf()),
      file('secret.docx', lockedDocx('secret.docx').bytes),
    )
    const failed = page.getByTestId('import-failed').getByRole('listitem')
    const { reason } = messages.import
    expect(await failed.allTextContents()).toEqual([
      `empty.txt ${reason.empty}`,
      `picture.png ${reason['unknown-kind']}`,
      `broken.pdf ${reason.broken}`,
      `scan.pdf ${reason['no-text']}`,
      `secret.zip/a.txt ${reason.password}`,
      `secret.pdf ${reason.password}`,
      `secret.docx ${reason.password}`,
    ])
    expect(await found(explorer).count()).toBe(1)
  }))

/** A folder with reports in it and in a folder of it, and with what systems put there. */
function folderOfReports(name: string): string {
  const path = join(folder, name)
  mkdirSync(join(path, 'حلب'), { recursive: true })
  writeFileSync(join(path, 'دعوة.txt'), CALL)
  writeFileSync(join(path, 'حلب', 'رد.txt'), REFUSAL)
  writeFileSync(join(path, '.DS_Store'), new Uint8Array([0, 0, 0, 1]))
  return path
}

const filesOf = (explorer: ExplorerPage): Promise<string[]> =>
  found(explorer).locator('.file').allTextContents()

test('a folder is brought in with the folders in it', () =>
  visitExplorer(browser, {}, async (explorer) => {
    const { page, messages } = explorer
    await page.getByRole('banner').getByRole('button', { name: messages.app.bringIn }).click()
    await page.getByTestId('import-folder').setInputFiles(folderOfReports('chosen'))
    await found(explorer).nth(1).waitFor()
    expect((await filesOf(explorer)).toSorted()).toEqual(['chosen/حلب/رد.txt', 'chosen/دعوة.txt'])
    expect(await page.getByTestId('import-failed').count()).toBe(0)
  }))

test('a folder and a file are dropped on the page', () =>
  visitExplorer(browser, {}, async (explorer) => {
    const { page } = explorer
    const file = join(folder, 'third.txt')
    writeFileSync(file, `${CALL} ${REFUSAL}`)
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: [folderOfReports('dropped'), file], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data })
    await found(explorer).nth(2).waitFor()
    expect((await filesOf(explorer)).toSorted()).toEqual([
      'dropped/حلب/رد.txt',
      'dropped/دعوة.txt',
      'third.txt',
    ])
  }))
