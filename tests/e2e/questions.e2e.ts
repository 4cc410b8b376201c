import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { standsOf } from '../../src/graph/metrics/stands.ts'
import { agreementsOf } from '../../src/graph/metrics/agreement.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { busiestActor, CORPORA, mainIssue, middleOfChain, never, strongestLine } from './corpora.ts'
import { ExplorerPage, sizeOf } from './explorer-page.ts'
import { launchBrowser, openExplorer, type OpenedExplorer } from './open-explorer.ts'
import { wordsOf } from './sample-extraction.ts'

/** The large archive is drawn on a machine without a graphics card. */
const PATIENCE = { timeout: 30_000 }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const places = Object.entries(CORPORA).flatMap(([name, corpus]) =>
  LANGUAGES.map((language) => ({ name, language, corpus })),
)

/** What a person asks the explorer, one question a test, each begun at the map as it opens. */
describe.each(places)('$name in $language', ({ language, corpus }) => {
  const { extraction, open } = corpus()
  const { actors, statements, stances, replies } = extraction
  let opened: OpenedExplorer
  let explorer: ExplorerPage

  beforeAll(async () => {
    opened = await openExplorer(browser)
    explorer = new ExplorerPage(opened.page, language)
    await explorer.ready()
    await open(explorer)
  })
  beforeEach(async () => {
    await goTo('')
    await explorer.page.locator('[data-panel="overview"]').waitFor()
    await explorer.counts(statements.length)
  })
  afterAll(async () => {
    await opened.close()
    expect(opened.errors.slice(0, 9)).toEqual([])
    expect(opened.strayRequests).toEqual([])
  })

  const pageOf = (page: string): Promise<void> => explorer.page.locator(`[data-page="${page}"]`).click()
  const actorOf = (id: string) => actors.find((one) => one.id === id)
  const nameOf = (id: string): string => actorOf(id)?.name[language] ?? actorOf(id)?.name.ar ?? ''
  const said = (id: string) => statements.filter(({ speaker }) => speaker === id)

  test('who speaks, about whom, for or against: names and counts at the pointer, a legend of what is drawn', async () => {
    const id = busiestActor(extraction)
    const { page, messages } = explorer
    await page.getByTestId('map-canvas').hover({ position: await explorer.placeOf(id) })
    const tip = page.getByRole('tooltip')
    await tip.getByText(nameOf(id)).first().waitFor()
    expect(await tip.textContent()).toContain(actorOf(id)?.name[language === 'ar' ? 'en' : 'ar'])
    const legend = page.getByRole('group', { name: messages.map.legend })
    for (const polarity of ['-1', '1'] as const)
      expect(await legend.locator(`[data-legend="${polarity}"]`).count()).toBe(1)
  })

  test('what did somebody say: a click opens the card with all of it, a statement its words in the report', async () => {
    const id = busiestActor(extraction)
    await explorer.pick(id)
    const list = explorer.listOf(id, 'says')
    const [first] = await explorer.idsIn(list)
    expect(await sizeOf(list)).toBe(said(id).length)
    const statement = statements.find((one) => one.id === first)
    if (!statement) throw new Error(`${first} is not in the extraction`)
    await explorer.statementIn(list, statement.id).getByTitle(explorer.messages.statement.read).click()
    expect(await explorer.markedWords(statement.id)).toEqual(wordsOf(statement, extraction))
  })

  test('why is this line here: every stance behind it, with its words and its rule', async () => {
    const line = strongestLine(extraction)
    const [{ holder, target, polarity } = never()] = line
    await goTo(`from=${holder}&to=${target}&line=${polarity}`)
    const card = explorer.page.locator(`[data-edge-card="${holder}>${target}:${polarity}"]`)
    const first = card.locator('[data-evidence]').first()
    const evidence = await first.getAttribute('data-evidence')
    expect(await sizeOf(card)).toBe(line.length)
    const stance = line.find(({ id }) => id === evidence) ?? never()
    const { document } = statements.find(({ id }) => id === stance.statement) ?? never()
    const { text } = extraction.documents.find(({ id }) => id === document) ?? never()
    expect((await first.locator('mark[data-marks~="target"]').allTextContents()).join('')).toBe(
      text.slice(...stance.evidence),
    )
    expect(await first.textContent()).toContain(stance.rule)
  })

  test('who answered whom: a statement is traced back and onward, the rest fades', async () => {
    const { id } = middleOfChain(extraction)
    const near = replies.filter(({ from, to }) => to !== null && (from === id || to === id))
    await goTo(`view=answers&chain=${id}`)
    const chain = explorer.page.locator(`[data-chain="${id}"]`)
    const steps = await explorer.idsIn(chain)
    expect(near.flatMap(({ from, to }) => [from, to ?? '']).filter((one) => !steps.includes(one))).toEqual([])
    await explorer.page.locator('[data-card].faded').first().waitFor()
  })

  test('which calls got no answer: all of them are counted, none is answered', async () => {
    await goTo('view=answers&show=unanswered&as=list')
    const items = explorer.page.locator('[data-answers] [data-statement]')
    await items.first().waitFor()
    const listed = await items.evaluateAll((all: HTMLElement[]) =>
      all.map(({ dataset }) => dataset.statement),
    )
    const answered = new Set(replies.map(({ to }) => to))
    expect(listed.filter((id) => answered.has(id ?? ''))).toEqual([])
    expect(listed.length).toBeGreaterThan(2)
  })

  test('what does the report say: a statement is marked in place, and a name in it leads to the map', async () => {
    const [statement = never()] = said(busiestActor(extraction))
    await goTo(`view=reader&statement=${statement.id}`)
    expect(await explorer.markedWords(statement.id)).toEqual(wordsOf(statement, extraction))
    const name = explorer.page.locator('#reader [data-names]').first()
    const actor = await name.getAttribute('data-names')
    await name.click()
    await explorer.page.locator(`[data-actor-card="${actor}"]`).waitFor()
  })

  test.each(['map', 'answers', 'reader', 'issues'])(
    'when: days are chosen under the page %s',
    async (page) => {
      await pageOf(page)
      const end = explorer.page.getByTestId('timeline-end')
      await end.focus()
      await explorer.page.keyboard.press('Home')
      await expect.poll(() => new URL(explorer.page.url()).hash, PATIENCE).toContain('until-day=')
      await expect.poll(() => explorer.chips.count(), PATIENCE).toBeGreaterThan(0)
    },
  )

  test('who stands where on an issue: its card tells all that take a stance on it', async () => {
    const issue = mainIssue(extraction)
    await goTo(`view=issues&issue=${issue}`)
    const about = stances.filter(({ target }) => target === issue)
    const telling = new Set(about.map(({ statement }) => statement)).size
    expect(await sizeOf(explorer.page.locator(`[data-issue-card="${issue}"]`))).toBe(telling)
  })

  test('who talks like whom: pairs by shared targets, and communities on the map', async () => {
    await goTo('view=issues&issues-topic=agreement')
    await explorer.page.locator('[data-pair]').first().waitFor()
    expect(await explorer.page.locator('table[aria-rowcount]').first().getAttribute('aria-rowcount')).toBe(
      String(agreementsOf(standsOf(stances)).length + 1),
    )
    await goTo('colour=community')
    await explorer.page.locator('[data-legend="community1"]').waitFor(PATIENCE)
  })

  test('search finds an actor by either name, an issue, a statement and a report', async () => {
    const actor = busiestActor(extraction)
    const issue = extraction.issues.find(({ id }) => id === mainIssue(extraction)) ?? never()
    const [report = never()] = extraction.documents
    const { ar, en } = actorOf(actor)?.name ?? never()
    const box = explorer.page.locator('header [role=combobox]')
    for (const typed of [ar, en ?? ar, issue.label.ar, report.title]) {
      await box.fill(typed)
      const kind = typed === report.title ? 'report' : typed === issue.label.ar ? 'issue' : 'actor'
      const id = { report: report.id, issue: issue.id, actor }[kind]
      await explorer.page.locator(`[role="option"][data-value="${kind}:${id}"]`).waitFor()
    }
    await box.fill('')
  })

  test('each filter leaves as many statements as stand beside it, and one click clears all', async () => {
    const { messages } = explorer
    const accusing = statements.filter(({ act }) => act === 'accuse').length
    await explorer.filter(messages.act.accuse, accusing).check()
    await explorer.counts(accusing)
    await explorer.button(messages.filters.clear).first().click()
    await explorer.counts(statements.length)
  })

  /** Another address, as one follows a link within the page. */
  async function goTo(address: string): Promise<void> {
    await explorer.page.evaluate((hash) => (location.hash = hash), `${address}&lang=${language}`)
  }
})
