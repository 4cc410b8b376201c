import { expect, test } from 'vitest'
import { syntheticExtraction } from '../../fixtures/synthetic-extraction.ts'
import { eventually, filterBox, openApp } from '../open-app.ts'

const canvas = (): Element | null => document.querySelector('[data-testid="map-canvas"] canvas')

const lines = (): number =>
  Number(document.querySelector('#map [data-kind="edge"]')?.getAttribute('aria-setsize') ?? 0)

test('a filter draws on the canvas that is there, however few of many lines it leaves', async () => {
  const many = syntheticExtraction({ actors: 100, statements: 1500, replies: 0 })
  await openApp({ source: () => Promise.resolve(many) })
  await eventually(lines).toBeGreaterThan(200)
  const before = canvas()
  expect(before).not.toBeNull()
  await filterBox('concede').click()
  await eventually(lines).toBeLessThan(200)
  expect(canvas()).toBe(before)
  await filterBox('concede').click()
  await eventually(lines).toBeGreaterThan(200)
  expect(canvas()).toBe(before)
})
