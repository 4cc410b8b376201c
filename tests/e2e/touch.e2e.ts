import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser, visitExplorer } from './open-explorer.ts'
import { extraction } from './sample-extraction.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

interface Place {
  readonly x: number
  readonly y: number
}

async function middleOf(page: Page, selector: string): Promise<Place> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} is not in sight`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A finger that is put down, moved step by step, and lifted: the browser decides whether it scrolls or drags. */
async function swipe(devtools: CDPSession, from: Place, to: Place): Promise<void> {
  const steps = Array.from({ length: 5 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * (step + 1)) / 5,
    y: from.y + ((to.y - from.y) * (step + 1)) / 5,
  }))
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (const place of steps)
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [place] })
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Said in words that fill a line, so that there is room to drag. */
const said = extraction.statements.find(
  ({ headline, content: [first, ...others] }) =>
    !headline && others.length === 0 && first !== undefined && first[1] - first[0] > 60,
)

test('on a telephone the end of what is said is dragged by a finger', () =>
  visitExplorer(
    browser,
    {
      address: `#view=reader&statement=${said?.id ?? ''}&lang=en`,
      language: 'en',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    },
    async ({ page, messages }) => {
      const words = async (): Promise<string> =>
        (await page.locator('#reader mark[data-marks~="content"]').allTextContents()).join('')
      await page.getByTestId('statement-coding').waitFor()
      await page.getByTestId('statement-coding').getByRole('button', { name: messages.coding.edit }).tap()
      const end = '#reader [data-handle="0-end"]'
      await page.locator(end).evaluate((handle) => handle.scrollIntoView({ block: 'center' }))
      const before = await words()
      const from = await middleOf(page, end)
      const devtools = await page.context().newCDPSession(page)
      // Backwards in the text is to the right.
      await swipe(devtools, from, { x: from.x + 70, y: from.y })
      await page.getByTestId('coder-dialog').getByRole('textbox').fill('Salma')
      await page.keyboard.press('Enter')
      const undo = messages.coding.undo.replace('{change}', messages.coding.change['set-spans'])
      await page.getByRole('button', { name: undo }).waitFor()
      await expect.poll(words).not.toBe(before)
      expect(before.startsWith(await words())).toBe(true)
    },
  ))
