import { afterEach, expect, test, vi } from 'vitest'
import '../../../src/view/kit/base.css'
import { MapCanvas } from '../../../src/view/network/canvas.ts'
import type { MapNode } from '../../../src/view/network/elements.ts'
import { paletteOf } from '../../../src/view/network/palette.ts'
import { eventually } from '../open-app.ts'

afterEach(() => vi.unstubAllGlobals())

/** In pixels, of all pictures that are made from here on. */
function countPictures(): () => number {
  let area = 0
  class Counted extends OffscreenCanvas {
    constructor(width: number, height: number) {
      super(width, height)
      area += width * height
    }
  }
  vi.stubGlobal('OffscreenCanvas', Counted)
  return () => area
}

const node = (index: number): MapNode => {
  const id = `body-${index}`
  const name = { ar: `هيئة المياه والكهرباء رقم ${index}`, en: null }
  const actor = {
    id,
    name,
    type: 'government-body',
    aliases: [],
    wikidata: null,
    memberOf: [],
    mentions: [],
  } as const
  return { id, actor, said: 1, about: 0, folded: 0 }
}

/** How much is kept for pictures of so many nodes, all in one spot, where one name has room. */
async function picturesOf(count: number): Promise<number> {
  const area = countPictures()
  const place = document.createElement('div')
  place.style.cssText = 'inline-size: 600px; block-size: 400px'
  document.body.append(place)
  const nodes = Array.from({ length: count }, (_, index) => node(index))
  const canvas = new MapCanvas(place, { palette: paletteOf('light'), load: 'heavy' })
  canvas.arrange(new Map(nodes.map(({ id }) => [id, { x: 0, y: 0 }])), { isNewLayout: true })
  canvas.draw({ nodes, lines: [] }, (actor) => actor.name.ar)
  const named = (): number =>
    canvas.drawing().items.filter((item) => 'label' in item && item.label !== null).length
  await eventually(named).toBe(1)
  await eventually(area).toBeGreaterThan(0)
  canvas.destroy()
  place.remove()
  return area()
}

test('names for which there is no room take no memory', async () => {
  const few = await picturesOf(2)
  expect(await picturesOf(300)).toBeLessThan(few * 2)
})
