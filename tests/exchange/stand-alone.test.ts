import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import {
  BrokenTemplateError,
  DATA_ELEMENT,
  DATA_ID,
  fillStandAlone,
  type StandAlone,
} from '../../src/exchange/stand-alone.ts'
import { HOSTILE, hostileExtraction } from './hostile.ts'

const TEMPLATE = `<!doctype html><html><head><title>Isnad</title></head><body>${DATA_ELEMENT}<p>end</p></body></html>`

const data: StandAlone = {
  format: 'isnad-stand-alone',
  version: 1,
  title: `${HOSTILE}</title><script>alert(2)</script> $& $1`,
  language: 'ar',
  extraction: hostileExtraction(),
  places: { positions: [['putin', 1.5, -2]], pinned: [] },
  steps: [{ title: '</script><script>alert(3)</script>', text: '<!-- <script>', address: 'actor=putin' }],
}

describe('a page that stands alone', () => {
  const page = fillStandAlone(TEMPLATE, data).join('')
  const { document } = parseHTML(page)

  test('holds what was put into it, letter by letter', () => {
    expect(JSON.parse(document.getElementById(DATA_ID)?.textContent ?? '')).toEqual(data)
  })

  test('takes no text of a report or name for markup', () => {
    expect(document.querySelectorAll('script')).toHaveLength(1)
    expect(document.querySelector('p')?.textContent).toBe('end')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('<!-- <script>')
  })

  test('is titled by whoever made it', () => {
    expect(document.querySelector('title')?.textContent).toBe(data.title)
    expect(fillStandAlone(TEMPLATE, { ...data, title: null }).join('')).toContain('<title>Isnad</title>')
  })

  test.each(['<html></html>', DATA_ELEMENT + DATA_ELEMENT])('is not made of %s', (template) => {
    expect(() => fillStandAlone(template, data)).toThrow(BrokenTemplateError)
  })
})
