import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { eventually, onMap, openApp, panelKind } from '../open-app.ts'

const STATEMENT = 'statement=003-s26'

/** Opens the page for somebody whose name is known already. */
async function openAs(name: string, options: Parameters<typeof openApp>[0]): Promise<void> {
  await openApp(options)
  await expect.element(coding()).toBeVisible()
  await userEvent.keyboard('a')
  await page.getByTestId('coder-dialog').getByRole('textbox').fill(name)
  await userEvent.keyboard('{Enter}')
}

const coding = () => page.getByTestId('statement-coding')
const verdict = () => document.querySelector<HTMLElement>('[data-review]')?.dataset.review
const chosen = () => document.querySelector<HTMLElement>('[data-statement-card]')?.dataset.statementCard

async function findings(): Promise<string[]> {
  const results = await axe.run(document, { resultTypes: ['violations'] })
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  const messages = messagesIn[language].coding
  const undoOf = (kind: keyof typeof messages.change) =>
    messages.undo.replace('{change}', messages.change[kind])

  test('a statement is accepted by mouse, in a name that is asked once', async () => {
    await openApp({ language, address: STATEMENT })
    await coding().getByRole('button', { name: messages.accept }).click()
    await expect.element(page.getByRole('dialog')).toHaveTextContent(messages.whoTitle)
    await page.getByTestId('coder-dialog').getByRole('textbox').fill('سلمى')
    await page.getByRole('button', { name: messages.whoSave }).click()
    await eventually(verdict).toBe('accepted')
    await expect.element(coding()).toHaveTextContent('سلمى')
    await coding().getByRole('button', { name: messages.reject }).click()
    await eventually(panelKind).not.toBe('statement')
    await expect.element(page.getByTestId('coder-dialog')).not.toBeInTheDocument()
  })

  test('a statement is rejected by keyboard, and undone and done again by their names', async () => {
    await openAs('سلمى', { language, address: STATEMENT })
    await eventually(verdict).toBe('accepted')
    await userEvent.keyboard('r')
    await eventually(panelKind).not.toBe('statement')
    const undo = page.getByTestId('undo')
    await expect.element(undo).toHaveAttribute('aria-label', undoOf('reject-statement'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.element(undo).toHaveAttribute('aria-label', undoOf('accept-statement'))
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    await expect.element(undo).toHaveAttribute('aria-label', undoOf('reject-statement'))
  })

  test('act, speaker and stance are changed, and the map follows', async () => {
    await openAs('سلمى', { language, address: STATEMENT })
    await eventually(verdict).toBe('accepted')
    await userEvent.keyboard('e')
    const form = page.getByTestId('statement-form')
    await form.getByRole('combobox', { name: messages.act }).selectOptions(messagesIn[language].act.threaten)
    await eventually(verdict).toBe('changed')
    await form.getByRole('combobox', { name: messages.speaker }).fill('طرف لم يذكر')
    await page.getByTestId('picks').getByRole('option').last().click()
    await page.getByRole('button', { name: messages.create }).click()
    await expect.element(form).toHaveTextContent('طرف لم يذكر')
    await form.getByRole('combobox', { name: messages.addStance }).fill('بوتين')
    await page.getByTestId('picks').getByRole('option').first().click()
    await eventually(() => document.querySelector('[data-stance="putin"]')).not.toBeNull()
    await eventually(() => [...document.querySelectorAll('#map [data-id^="added-"]')].length).toBeGreaterThan(
      0,
    )
    // Twice the same choice, of something new.
    for (const [index, name] of ['ممر إنساني', 'تبادل أسرى'].entries()) {
      await form.getByRole('combobox', { name: messages.addStance }).fill(name)
      await page.getByTestId('picks').getByRole('option').last().click()
      await eventually(() => document.querySelectorAll('[data-stance^="added-"]').length).toBe(index + 1)
    }
    await expect.element(form).toHaveTextContent('تبادل أسرى')
    await expect.element(page.getByTestId('undo')).toHaveAttribute('aria-label', undoOf('set-stance'))
    await userEvent.click(
      form.getByRole('button', { name: messages.removeStance.split('{')[0] ?? '' }).last(),
    )
    await eventually(() => document.querySelector('[data-stance="putin"]')).toBeNull()
  })

  test('an answer is linked to a statement that is searched, and removed', async () => {
    await openAs('سلمى', { language, address: STATEMENT })
    await eventually(verdict).toBe('accepted')
    await userEvent.keyboard('e')
    const before = document.querySelectorAll('[data-reply]').length
    await page.getByRole('combobox', { name: messages.addAnswer }).fill('بوتين')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await eventually(() => document.querySelectorAll('[data-reply]').length).toBe(before + 1)
    await page.getByRole('button', { name: messages.removeAnswer }).last().click()
    await eventually(() => document.querySelectorAll('[data-reply]').length).toBe(before)
  })

  test('a correction is taken back out of the list, though others came after it', async () => {
    await openAs('سلمى', { language, address: STATEMENT })
    await eventually(verdict).toBe('accepted')
    await userEvent.keyboard('r')
    await page.getByRole('button', { name: messages.list, exact: true }).click()
    await expect.element(page.getByTestId('corrections-dialog')).toBeVisible()
    expect(await findings()).toEqual([])
    await page.getByRole('button', { name: messages.takeBack }).last().click()
    await expect.element(page.getByText(messages.withdrawn, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: messages.bringBack }).click()
    await expect.element(page.getByText(messages.withdrawn, { exact: true })).not.toBeInTheDocument()
  })

  test('a review goes from what is least sure onward by keys alone', async () => {
    await openAs('سلمى', { language, address: STATEMENT })
    await eventually(verdict).toBe('accepted')
    await page.getByRole('button', { name: messages.review }).click()
    const bar = page.getByTestId('review-bar')
    await expect.element(bar).toBeVisible()
    const first = chosen()
    await userEvent.keyboard('n')
    await eventually(chosen).not.toBe(first)
    const second = chosen()
    await userEvent.keyboard('p')
    await eventually(chosen).toBe(first)
    await userEvent.keyboard('a')
    await eventually(chosen).toBe(second)
    await expect.element(bar.getByRole('progressbar')).toHaveAttribute('value', '1')
    await userEvent.keyboard('r')
    await eventually(() => bar.getByRole('progressbar').element().getAttribute('value')).toBe('2')
    await eventually(chosen).not.toBe(second)
  })

  test('the words of a statement are moved word by word, and new words are added as a statement', async () => {
    await openAs('سلمى', { language, address: STATEMENT })
    await eventually(verdict).toBe('accepted')
    await userEvent.keyboard('e')
    const said = () =>
      [...document.querySelectorAll('mark[data-marks~="content"]')].map((mark) => mark.textContent).join('')
    const before = said()
    await page.getByRole('button', { name: messages.step.endEarlier }).click()
    await eventually(() => said().length).toBeLessThan(before.length)
    const paragraph = document.querySelector('article [data-from]')
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
    await page.getByRole('button', { name: messages.newStatement }).click()
    const form = page.getByTestId('new-statement')
    await form.getByRole('combobox', { name: messages.speaker }).fill('بوتين')
    await page.getByTestId('picks').getByRole('option').first().click()
    await form.getByRole('button', { name: messages.addStatement }).click()
    await expect.element(page.getByTestId('undo')).toHaveAttribute('aria-label', undoOf('add-statement'))
    await eventually(() => document.querySelector('[data-testid="new-statement"]')).toBeNull()
  })

  test('the ends of the words are dragged, seen while they are, and given up by Escape', async () => {
    await openAs('سلمى', { language, address: `view=reader&${STATEMENT}` })
    await eventually(verdict).toBe('accepted')
    await userEvent.keyboard('e')
    const said = () =>
      [...document.querySelectorAll('#reader mark[data-marks~="content"]')]
        .map((mark) => mark.textContent)
        .join('')
    const place = () => document.querySelector<HTMLElement>('#reader [data-handle="0-end"]')
    await eventually(() => place()?.offsetHeight ?? 0).toBeGreaterThan(0)
    const before = said()
    const words = before.trim().split(/\s+/)
    const send = (type: string, x: number, y: number): void => {
      const options = { clientX: x, clientY: y, pointerId: 1, bubbles: true, cancelable: true }
      place()?.dispatchEvent(new PointerEvent(type, options))
    }
    const drag = (): void => {
      const box = place()?.getBoundingClientRect() ?? new DOMRect()
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      send('pointerdown', x, y)
      // Backwards in the text is to the right: into the word before the last.
      send('pointermove', x + 55, y)
    }
    HTMLElement.prototype.setPointerCapture = () => undefined
    drag()
    await eventually(() => said().length).toBeLessThan(before.length)
    await eventually(() => before.startsWith(said())).toBe(true)
    expect(words).toContain(said().trim().split(/\s+/).at(-1))
    await userEvent.keyboard('{Escape}')
    await eventually(said).toBe(before)
    drag()
    await eventually(() => said().length).toBeLessThan(before.length)
    const seen = said()
    send('pointerup', 0, 0)
    await expect.element(page.getByTestId('undo')).toHaveAttribute('aria-label', undoOf('set-spans'))
    await eventually(said).toBe(seen)
    await userEvent.keyboard('{Control>}z{/Control}')
    await eventually(said).toBe(before)
  })

  test('an actor is renamed and merged with one that bears the same name', async () => {
    await openApp({ language, address: 'actor=putin' })
    await expect.element(page.getByTestId('actor-coding')).toBeVisible()
    await userEvent.keyboard('e')
    const form = page.getByTestId('actor-form')
    await form.getByRole('textbox', { name: messages.arabicName }).fill('سيرغي لافروف')
    await form.getByRole('button', { name: messages.save }).click()
    await page.getByTestId('coder-dialog').getByRole('textbox').fill('سلمى')
    await userEvent.keyboard('{Enter}')
    await eventually(verdict).toBe('changed')
    await page.getByRole('combobox', { name: messages.merge }).fill('لافروف')
    await page.getByTestId('picks').getByRole('option').first().click()
    const merge = page.getByTestId('merge')
    await expect.element(merge).toHaveTextContent(messages.alike)
    await merge.getByRole('button', { name: messages.mergeNow }).click()
    await eventually(() => onMap('lavrov')).toBeNull()
    expect(await findings()).toEqual([])
    await userEvent.keyboard('{Control>}z{/Control}')
    await eventually(() => onMap('lavrov')).not.toBeNull()
  })

  test('a merge is taken back, and an actor is split by what it says and how it is named', async () => {
    await openApp({ language, address: 'actor=putin' })
    await expect.element(page.getByTestId('actor-coding')).toBeVisible()
    await userEvent.keyboard('e')
    await page.getByRole('combobox', { name: messages.merge }).fill('لافروف')
    await page.getByTestId('picks').getByRole('option').first().click()
    await page.getByTestId('merge').getByRole('button', { name: messages.mergeNow }).click()
    await page.getByTestId('coder-dialog').getByRole('textbox').fill('سلمى')
    await userEvent.keyboard('{Enter}')
    await eventually(() => onMap('lavrov')).toBeNull()
    await page.getByRole('button', { name: messages.unmerge }).click()
    await eventually(() => onMap('lavrov')).not.toBeNull()
    const split = page.getByTestId('split')
    await split.getByRole('button', { name: messages.splitBegin }).click()
    await split.getByRole('group', { name: messages.share.says }).getByRole('checkbox').first().click()
    await split.getByRole('group', { name: messages.share.named }).getByRole('checkbox').first().click()
    await split.getByRole('textbox', { name: messages.arabicName }).fill('شبيه بوتين')
    expect(await findings()).toEqual([])
    await split.getByRole('button', { name: messages.splitNow }).click()
    await eventually(() => document.querySelector('#map [data-id^="added-"]')).not.toBeNull()
    await expect.element(page.getByTestId('undo')).toHaveAttribute('aria-label', undoOf('split-actor'))
    await userEvent.keyboard('{Control>}z{/Control}')
    await eventually(() => document.querySelector('#map [data-id^="added-"]')).toBeNull()
  })

  test.each([1440, 390])('an actor with all its forms makes the page no longer, %i wide', async (width) => {
    await openApp({ language, address: 'actor=putin', width, height: width === 390 ? 844 : 900 })
    await expect.element(page.getByTestId('actor-coding')).toBeVisible()
    await eventually(() => onMap('putin')?.dataset.x).toBeDefined()
    await userEvent.keyboard('e')
    await expect.element(page.getByTestId('actor-form')).toBeVisible()
    await eventually(() => document.documentElement.scrollHeight - innerHeight).toBe(0)
  })

  test('axe finds nothing in the form, on a telephone', async () => {
    await openApp({ language, address: STATEMENT, width: 390, height: 844 })
    await expect.element(coding()).toBeVisible()
    await userEvent.keyboard('e')
    await expect.element(page.getByTestId('statement-form')).toBeVisible()
    await eventually(() => onMap('putin')).not.toBeNull()
    expect(await findings()).toEqual([])
    await userEvent.keyboard('a')
    await expect.element(page.getByTestId('coder-dialog')).toBeVisible()
    expect(await findings()).toEqual([])
  })
})
