import { expect, test } from 'vitest'
import type { Extraction, Statement } from '../../../src/extract/index.ts'
import { actor, conversation, report, statement } from '../../graph/conversation.ts'
import { eventually, openApp } from '../open-app.ts'

const SENTENCE =
  'قال الناطق إن الماء عاد إلى أحياء المدينة كلها بعد يومين من العمل، وإن الفرق باقية في أماكنها.'
/** As many as make a megabyte, counted as UTF-8. */
const PARAGRAPHS = 1800
const SENTENCES = 3

/** A report of a megabyte with a statement in each of its sentences. */
function longReport(): Extraction {
  const paragraph = Array.from({ length: SENTENCES }, () => SENTENCE).join(' ')
  const text = Array.from({ length: PARAGRAPHS }, () => paragraph).join('\n')
  const statements: Statement[] = [...text.matchAll(/قال الناطق إن ([^،]+)/g)].map(
    ({ index, 1: said = '' }, at) =>
      statement(`s${at}`, 'spokesman', {
        speakerSpan: [index + 4, index + 10],
        cue: [index, index + 3],
        content: [[index + 14, index + 14 + said.length]],
      }),
  )
  const documents = [report('first', { text, published: '2016-11-02' })]
  return conversation({ documents, actors: [actor('spokesman')], statements, stances: [], replies: [] })
}

test('a report of a megabyte opens at a statement in its midst, with marks where one reads', async () => {
  const extraction = longReport()
  expect(new TextEncoder().encode(extraction.documents[0]?.text).length).toBeGreaterThan(900_000)
  const middle = extraction.statements[Math.floor(extraction.statements.length / 2)]?.id ?? ''
  await openApp({ source: () => Promise.resolve(extraction), address: `view=reader&statement=${middle}` })
  const mark = (): Element | null => document.querySelector('#reader mark[data-marks~="content"]')
  await eventually(mark).not.toBeNull()
  await eventually(() => {
    const { top = -1 } = mark()?.getBoundingClientRect() ?? {}
    return top > 0 && top < innerHeight
  }).toBe(true)
  const paragraphs = document.querySelectorAll('#reader article p[class]').length
  const marked = document.querySelectorAll('#reader article p:has([data-told])').length
  expect(paragraphs).toBeGreaterThanOrEqual(PARAGRAPHS)
  expect(marked).toBeLessThan(PARAGRAPHS / 10)
  await eventually(() => document.querySelector('#reader article')?.textContent).toContain(SENTENCE)
})
