import { page } from 'vitest/browser'
import { expect, test } from 'vitest'
import type { Span } from '../../../src/extract/index.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { eventually, openApp, panelKind } from '../open-app.ts'

const { statements, documents } = goldExtraction()

interface Marked {
  readonly span: Span
  readonly text: string
}

/** The stretches of text that carry a mark, those that touch each other joined. */
function marked(kind: string): Marked[] {
  const pieces = [...document.querySelectorAll<HTMLElement>(`mark[data-marks~="${kind}"]`)].map((mark) => ({
    span: [Number(mark.dataset.start), Number(mark.dataset.end)] as const,
    text: mark.textContent,
  }))
  return pieces.reduce<Marked[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last?.span[1] !== piece.span[0]) return [...joined, piece]
    return [...joined.slice(0, -1), { span: [last.span[0], piece.span[1]], text: last.text + piece.text }]
  }, [])
}

const withOneParagraph = statements.filter(({ content, document }) => {
  const text = documents.find(({ id }) => id === document)?.text ?? ''
  return content.every(([start, end]) => !text.slice(start, end).includes('\n'))
})

test('the marked words of every statement are exactly those that its spans name', async () => {
  await openApp({ address: `statement=${withOneParagraph[0]?.id ?? ''}` })
  for (const { id, content, cue, document: reportId } of withOneParagraph) {
    location.hash = `statement=${id}`
    await expect
      .poll(() => document.querySelector('article[data-report]')?.getAttribute('data-picked'))
      .toBe(id)
    const text = documents.find((one) => one.id === reportId)?.text ?? ''
    expect(marked('content'), id).toEqual(content.map((span) => ({ span, text: text.slice(...span) })))
    expect(marked('cue'), id).toEqual([{ span: cue, text: text.slice(...cue) }])
  }
})

test("a report's text stays whole: marks and numbers add no letter to it", async () => {
  await openApp({ address: 'statement=003-s26' })
  const paragraphs = (): string[] =>
    [...document.querySelectorAll('article[data-report] [lang] p')].map((one) => one.textContent)
  const text = documents.find(({ id }) => id.startsWith('003'))?.text ?? ''
  await eventually(paragraphs).toEqual(text.split('\n').filter((line) => line.trim() !== ''))
})

test('the words are brought into sight, read from right to left also in the English page', async () => {
  await openApp({ address: 'statement=003-s44', language: 'en' })
  await eventually(() => document.querySelector('mark')?.getBoundingClientRect().top).toBeLessThan(900)
  await eventually(() => document.querySelector('mark')?.getBoundingClientRect().top).toBeGreaterThan(100)
  const text = document.querySelector('article[data-report] [lang="ar"][dir="rtl"]:has(mark)')
  expect(text).not.toBeNull()
})

test('one goes from statement to statement, and back to where one came from', async () => {
  await openApp({ address: 'report=002_f30dce8bf8ad53bf' })
  await page.getByRole('button', { name: 'القول التالي' }).click()
  await page.getByRole('button', { name: 'القول التالي' }).click()
  await expect.element(page.getByText('القول 2 من 28')).toBeVisible()
  await page.getByRole('button', { name: 'القول السابق' }).click()
  await expect.element(page.getByText('القول 1 من 28')).toBeVisible()
  await page.getByRole('button', { name: 'رجوع' }).click()
  await eventually(panelKind).toBe('report')
})

test('a number in the text opens its statement', async () => {
  await openApp({ address: 'report=002_f30dce8bf8ad53bf' })
  await page.getByRole('button', { name: /^القول 5:/ }).click()
  await expect
    .element(page.getByRole('button', { name: /^القول 5:/ }))
    .toHaveAttribute('aria-current', 'true')
  await eventually(panelKind).toBe('statement')
})
