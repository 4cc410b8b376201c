import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointOffsets } from '../../src/exchange/code-points.ts'
import { writeWebAnnotations } from '../../src/exchange/web-annotation.ts'
import { goldExtraction } from '../fixtures/gold-extraction.ts'

interface Selector {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

interface Annotation {
  readonly target: readonly { readonly source: string; readonly selector: readonly [Selector, Selector] }[]
}

test('each target is found by its place in code points, and its words are those of the quotation', () => {
  const gold = goldExtraction()
  const astral = {
    ...gold,
    documents: gold.documents.map((report) => ({ ...report, text: `😀${report.text.slice(2)}` })),
  }
  const { items } = JSON.parse(writeWebAnnotations(astral)) as { items: Annotation[] }
  expect(items).toHaveLength(gold.statements.length)
  const texts = new Map(astral.documents.map(({ id, text }) => [`urn:isnad:report:${id}`, Array.from(text)]))
  for (const { source, selector } of items.flatMap(({ target }) => target)) {
    const [place, quotation] = selector
    expect(texts.get(source)?.slice(place.start, place.end).join('')).toBe(quotation.exact)
  }
})

test('an offset in code points is the number of code points before it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const offsetOf = codePointOffsets(text)
      let units = 0
      Array.from(text).forEach((letter, index) => {
        expect(offsetOf(units)).toBe(index)
        units += letter.length
      })
      expect(offsetOf(text.length)).toBe(Array.from(text).length)
    }),
  )
})
