import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { actorWith, extraction, statementsOf, wordsOf } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A line of the map with the most stances behind it. */
function strongestLine(): { readonly source: string; readonly target: string; readonly stances: string[] } {
  const lines = new Map<string, { source: string; target: string; stances: string[] }>()
  const isActor = (id: string): boolean => extraction.actors.some((one) => one.id === id)
  for (const { id, holder, target, polarity } of extraction.stances) {
    if (polarity !== -1 || !isActor(target)) continue
    const line = lines.get(`${holder}>${target}`) ?? { source: holder, target, stances: [] }
    lines.set(`${holder}>${target}`, { ...line, stances: [...line.stances, id] })
  }
  const [first, ...rest] = lines.values()
  if (!first) throw new Error('nobody is against anybody in the sample reports')
  return rest.reduce((one, other) => (other.stances.length > one.stances.length ? other : one), first)
}

describe.each(LANGUAGES)('in the language %s', (language) => {
  test('a line tells why it is there: every stance behind it, with its proving words marked and its rule', () => {
    const { source, target, stances } = strongestLine()
    return visitExplorer(
      browser,
      { language, address: `#from=${source}&to=${target}&line=-1` },
      async ({ page, messages }) => {
        const items = page.locator('[data-evidence]')
        await items.first().waitFor()
        const shown = await items.evaluateAll((all: HTMLElement[]) =>
          all.map(({ dataset }) => dataset.evidence),
        )
        expect(shown.toSorted()).toEqual(stances.toSorted())
        for (const id of stances) {
          const { evidence, statement, rule } = extraction.stances.find((one) => one.id === id) ?? never()
          const item = page.locator(`[data-evidence="${id}"]`)
          const words = await item.locator('mark[data-marks~="target"]').allTextContents()
          const { document } = extraction.statements.find((one) => one.id === statement) ?? never()
          const { text } = extraction.documents.find((one) => one.id === document) ?? never()
          expect(words.join('')).toBe(text.slice(...evidence))
          expect(await item.textContent()).toContain(rule)
          expect(await item.textContent()).toContain(messages.confidence.title)
        }
      },
    )
  })

  test('a card names the actor in both languages, and where the office, the groups and the days are known', () =>
    visitExplorer(browser, { language, address: '#actor=putin' }, async ({ page, messages }) => {
      const card = page.locator('[data-actor-card="putin"]')
      await card.waitFor()
      const text = await page.locator('[data-panel="actor"]').textContent()
      const { name, wikidata } = actorWith('putin')
      for (const said of [name.ar, name.en, wikidata, 'الرئيس الروسي', messages.actor.memberOf])
        expect(text).toContain(said)
    }))

  test('a quotation is copied with speaker, outlet, report, day and a link that opens it again', async () => {
    const statement = statementsOf('putin').find(({ mode }) => mode === 'direct') ?? statementsOf('putin')[0]
    if (!statement) throw new Error('Putin says nothing')
    const options = { language, permissions: ['clipboard-read', 'clipboard-write'] }
    await visitExplorer(
      browser,
      { ...options, address: `#view=reader&statement=${statement.id}` },
      async (explorer) => {
        const { page, messages } = explorer
        await explorer.button(messages.statement.copyQuotation).click()
        await explorer.button(messages.statement.copied).waitFor()
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        const report = extraction.documents.find(({ id }) => id === statement.document)
        expect(copied).toContain(report?.title)
        expect(copied).toContain(actorWith('putin').name[language])
        expect(new URL(copied.slice(copied.lastIndexOf('http'))).hash).toContain(`statement=${statement.id}`)
        expect(await explorer.markedWords(statement.id)).toEqual(wordsOf(statement))
      },
    )
  })
})

function never(): never {
  throw new Error('The extraction names what it does not have')
}
