import type { Browser, Locator, Page } from 'playwright-core'
import { createFormat } from '../../src/i18n/format.ts'
import { messagesIn, type AllMessages } from '../../src/i18n/all-messages.ts'
import type { Language } from '../../src/i18n/language.ts'
import { readPicture } from './picture.ts'
import type { Words } from './sample-extraction.ts'

/** Pixels from the top left corner of the map. */
interface Place {
  readonly x: number
  readonly y: number
}

/** The explorer as a person in front of it uses it, in one of its languages. */
export class ExplorerPage {
  readonly page: Page
  readonly messages: AllMessages
  readonly #language: Language

  constructor(page: Page, language: Language) {
    this.page = page
    this.#language = language
    this.messages = messagesIn[language]
  }

  /** Waits until the reports are read, and chooses the language. */
  async ready(): Promise<void> {
    await this.page.locator('header search input').waitFor()
    if (this.#language !== (await this.page.getAttribute('html', 'lang'))) await this.switchTo(this.#language)
  }

  /** Turns the page to a language and waits until it has: its texts come when they are asked for. */
  async switchTo(language: Language): Promise<void> {
    await this.page.locator(`header button[lang="${language}"]`).click()
    await this.page.locator(`html[lang="${language}"]`).waitFor()
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Types into the search, which takes the keyboard at a slash, and opens what stands first under it. */
  async search(typed: string, expected: string): Promise<void> {
    await this.page.keyboard.press('/')
    await this.page.keyboard.type(typed)
    await this.page.getByTestId('search-results').getByRole('option').first().getByText(expected).waitFor()
    await this.page.keyboard.press('Enter')
  }

  /** An actor or line of the map, in the list that goes with it. */
  onMap(id: string): Locator {
    return this.page.locator(`#map [data-id="${id}"]`)
  }

  get actorsOnMap(): Locator {
    return this.page.locator('#map [data-kind="actor"]')
  }

  /** Where a node or line is drawn, once the map has come to rest. */
  async placeOf(id: string): Promise<Place> {
    const item = this.page.locator(`#map [data-at-rest] [data-id="${id}"][data-x]`)
    await item.waitFor({ state: 'attached' })
    return item.evaluate(({ dataset }: HTMLElement) => ({ x: Number(dataset.x), y: Number(dataset.y) }))
  }

  /** Clicks, or taps, on the canvas where a node or line is drawn. */
  async pick(id: string, how: 'click' | 'tap' = 'click'): Promise<void> {
    await this.#canvas[how]({ position: await this.placeOf(id) })
  }

  /** Opens a node or line by keyboard, in the list that goes with the map: on the canvas another may cross it. */
  async choose(id: string): Promise<void> {
    const item = this.onMap(id)
    const position = Number(await item.getAttribute('aria-posinset'))
    await item.locator('xpath=..').focus()
    await this.page.keyboard.press('Home')
    for (let at = 1; at < position; at++) await this.page.keyboard.press('ArrowDown')
    await this.page.keyboard.press('Enter')
  }

  /** How far the middle of a node is in colour from the ground that it stands on, up to 255. */
  async contrastOf(browser: Browser, id: string): Promise<number> {
    const meanAt = async (place: Place): Promise<readonly number[]> =>
      (await readPicture(browser, await this.#spotAt(place))).mean
    const [node, ground] = [await meanAt(await this.placeOf(id)), await meanAt({ x: 10, y: 300 })]
    return Math.max(...node.map((part, index) => Math.abs(part - (ground[index] ?? 0))))
  }

  /** A list of an actor's card. */
  listOf(actor: string, list: 'says' | 'answers'): Locator {
    return this.page.locator(`[data-actor-card="${actor}"] [data-list="${list}"]`)
  }

  /** The ids of the statements that a list shows, from the top. */
  async idsIn(list: Locator): Promise<readonly string[]> {
    const items = list.locator('article[data-statement]')
    await items.first().waitFor()
    return items.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.statement ?? ''))
  }

  statementIn(list: Locator, id: string): Locator {
    return list.locator(`article[data-statement="${id}"]`)
  }

  /** The marked words of the statement that is open in its report, those of each kind one after another. */
  async markedWords(statement: string): Promise<Words> {
    const report = this.page.locator(`[data-report][data-picked="${statement}"]`)
    await report.waitFor()
    const marks = await report
      .locator('mark')
      .evaluateAll((all: HTMLElement[]) => all.map((mark) => [mark.dataset.marks ?? '', mark.textContent]))
    const ofKind = (kind: keyof Words): string =>
      marks.map(([kinds = '', words = '']) => (kinds.split(' ').includes(kind) ? words : '')).join('')
    return {
      speaker: ofKind('speaker'),
      cue: ofKind('cue'),
      content: ofKind('content'),
      target: ofKind('target'),
    }
  }

  /** A value that the filters offer, which stands there with the number of statements that it would leave. */
  filter(name: string, count: number): Locator {
    const counted = createFormat(this.#language).number(count)
    return this.page.getByRole('checkbox', { name: `${name} ${counted}`, exact: true })
  }

  /** The filters in force that are in sight, each of which a click takes back. */
  get chips(): Locator {
    return this.page.locator('[data-chip]').filter({ visible: true })
  }

  /** Waits until the overview counts so many statements. */
  async counts(statements: number): Promise<void> {
    const counted = createFormat(this.#language).plural(this.messages.count.statements, statements)
    await this.page.getByText(`· ${counted} ·`).waitFor()
  }

  get #canvas(): Locator {
    return this.page.getByTestId('map-canvas')
  }

  async #spotAt({ x, y }: Place): Promise<Buffer> {
    const box = await this.#canvas.boundingBox()
    if (box === null) throw new Error('The map is not in sight')
    return this.page.screenshot({ clip: { x: box.x + x - 2, y: box.y + y - 2, width: 4, height: 4 } })
  }
}

/** How many statements or proofs a list has; of a long one only those in sight stand in the page, and tell their number. */
export async function sizeOf(list: Locator): Promise<number> {
  const rows = list.locator('article[data-statement], [data-evidence]')
  await rows.first().waitFor()
  const size = await rows
    .first()
    .evaluate((row) => row.closest('[aria-setsize]')?.getAttribute('aria-setsize'))
  return size ? Number(size) : rows.count()
}
