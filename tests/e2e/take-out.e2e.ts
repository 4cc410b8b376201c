import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { narrow } from '../../src/exchange/narrow.ts'
import { readExtraction } from '../../src/exchange/read-extraction.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'
import { select } from '../../src/graph/select.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { readProjectFile } from '../../src/projects/project-file.ts'
import { endingOf, TAKE_OUT_FORMS } from '../../src/take-out/forms.ts'
import { countedByPython, hasPython } from '../exchange/python.ts'
import { countsOf, readBack } from '../take-out/read-back.ts'
import { unzip } from '../take-out/unzip.ts'
import type { ExplorerPage } from './explorer-page.ts'
import { launchBrowser, visitExplorer, type VisitOptions } from './open-explorer.ts'
import { extraction } from './sample-extraction.ts'
import { formOf, TakeOutDialog, textsOf } from './take-out-dialog.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
const folder = mkdtempSync(join(tmpdir(), 'isnad-take-out-'))
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const visit = (
  options: VisitOptions,
  body: (dialog: TakeOutDialog, explorer: ExplorerPage) => Promise<void>,
): Promise<void> =>
  visitExplorer(browser, options, async (explorer) => {
    const dialog = new TakeOutDialog(explorer)
    await dialog.open()
    await body(dialog, explorer)
  })

describe.each(LANGUAGES)('in the language %s', (language) => {
  test('all forms come in one archive, and other readers count in each what the page shows', () =>
    visit({ language }, async (dialog, { messages }) => {
      await dialog.choose(TAKE_OUT_FORMS)
      const { name, bytes } = await dialog.save()
      expect(name).toMatch(
        new RegExp(`^${messages.project.samples.replace(' ', '-')}-\\d{4}-\\d\\d-\\d\\d\\.zip$`),
      )
      const files = [...(await unzip(bytes))].map(([file, text]) => [formOf(file), text] as const)
      const counts = files.map(([form, text]) => [form, form && readBack(form, text)])
      expect(Object.fromEntries(counts)).toEqual(countsOf(extraction))
    }))
})

test.each(TAKE_OUT_FORMS)('%s alone comes as the file that it is', (form) =>
  visit({ language: 'en' }, async (dialog) => {
    await dialog.choose([form])
    const { name, bytes } = await dialog.save()
    expect(name).toMatch(new RegExp(`^Sample-reports-[\\d-]{10}\\.${endingOf(form).replaceAll('.', '\\.')}$`))
    expect(readBack(form, bytes.toString('utf8'))).toEqual(countsOf(extraction)[form])
  }),
)

describe.skipIf(!hasPython('networkx'))('NetworkX', () => {
  test.each(['gexf', 'graphml'] as const)('reads %s of the page', (form) =>
    visit({}, async (dialog) => {
      await dialog.choose([form])
      const path = join(folder, `network.${form}`)
      writeFileSync(path, (await dialog.save()).bytes)
      const { nodes, edges, weight } = countsOf(extraction)[form]
      expect(countedByPython(`networkx ${form}`, path)).toEqual([nodes, edges, weight])
    }),
  )
})

test('what the filters leave is taken out alone, and the project whole', () =>
  visit({ language: 'en', address: '#only-act=reject&lang=en' }, async (dialog, { messages }) => {
    const left = narrow(extraction, select(buildGraph(extraction), { ...NO_FILTERS, acts: ['reject'] }))
    const { visible } = messages.takeOut.scopes
    const scope = visible.replace('{statements}', `${left.statements.length} statements`)
    await dialog.content.getByRole('radio', { name: scope, exact: true }).check()
    await dialog.choose(['project', 'extraction', 'gexf'])
    const files = await unzip((await dialog.save()).bytes)
    const texts = textsOf(files)
    expect(readExtraction(texts.extraction ?? '').statements).toEqual(left.statements)
    expect(readBack('gexf', texts.gexf ?? '')).toEqual(countsOf(left).gexf)
    expect(readProjectFile(JSON.parse(texts.project ?? '')).extraction).toEqual(extraction)
    await dialog.close()
  }))

test('what a person corrected is in what is taken out, with the name', () => {
  const [first] = extraction.statements.filter(({ headline }) => !headline)
  const id = first?.id ?? ''
  return visitExplorer(browser, { address: `#statement=${id}&lang=en`, language: 'en' }, async (explorer) => {
    const { page, messages } = explorer
    await page.getByTestId('statement-coding').getByRole('button', { name: messages.coding.accept }).click()
    await page.getByTestId('coder-dialog').getByRole('textbox').fill('Salma')
    await page.keyboard.press('Enter')
    await page.getByTestId('project-bar').getByText(messages.project.keeping.saved).waitFor()
    const dialog = new TakeOutDialog(explorer)
    await dialog.open()
    await dialog.choose(['project', 'extraction', 'statements'])
    const texts = textsOf(await unzip((await dialog.save()).bytes))
    const taken = readExtraction(texts.extraction ?? '').statements.find((one) => one.id === id)
    expect(taken?.review).toMatchObject({ verdict: 'accepted', by: 'Salma' })
    expect(texts.statements).toContain('accepted,Salma,')
    const { history } = readProjectFile(JSON.parse(texts.project ?? ''))
    expect(history.done.map(({ by, change }) => [by, change.kind])).toEqual([['Salma', 'accept-statement']])
  })
})
