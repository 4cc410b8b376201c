import { afterEach, describe, expect, test } from 'vitest'
import '../../../src/view/kit/base.css'
import { MapCanvas } from '../../../src/view/network/canvas.ts'
import { paletteOf } from '../../../src/view/network/palette.ts'

const made: { canvas: MapCanvas; place: HTMLElement }[] = []

afterEach(() => {
  for (const { canvas, place } of made.splice(0)) {
    canvas.destroy()
    place.remove()
  }
})

const actor = (id: string) =>
  ({
    id,
    name: { ar: `هيئة ${id}`, en: null },
    type: 'government-body',
    aliases: [],
    wikidata: null,
    memberOf: [],
    mentions: [],
  }) as const

/** A map of two actors, one above the other, in a place of this size. */
function mapIn(width: number, height: number): { canvas: MapCanvas; place: HTMLElement } {
  const place = document.createElement('div')
  Object.assign(place.style, { inlineSize: `${width}px`, blockSize: `${height}px` })
  document.body.append(place)
  const canvas = new MapCanvas(place, { palette: paletteOf('light') })
  const positions = new Map([
    ['top', { x: 0, y: 0 }],
    ['foot', { x: 0, y: 4000 }],
  ])
  canvas.arrange(positions, { isNewLayout: false })
  const nodes = [...positions.keys()].map((id) => ({ id, actor: actor(id), said: 1, about: 0, folded: 0 }))
  canvas.draw({ nodes, lines: [] }, ({ name }) => name.ar)
  made.push({ canvas, place })
  return { canvas, place }
}

function shrink({ canvas, place }: ReturnType<typeof mapIn>, height: number): void {
  place.style.blockSize = `${height}px`
  canvas.resize(1)
}

const footOf = (canvas: MapCanvas): number => canvas.places().get('foot')?.y ?? Number.NaN

describe('a map whose place shrinks', () => {
  test('is fitted in anew where its foot would be cut', () => {
    const map = mapIn(390, 600)
    const before = footOf(map.canvas)
    shrink(map, 540)
    expect(footOf(map.canvas)).toBeCloseTo(before - 60, 0)
  })

  test('stays where it is for a line of the legend', () => {
    const map = mapIn(390, 600)
    const before = footOf(map.canvas)
    shrink(map, 580)
    expect(footOf(map.canvas)).toBeCloseTo(before, 0)
  })

  test('stays where somebody has brought it', () => {
    const map = mapIn(390, 600)
    map.canvas.zoomBy(0.9)
    const zoom = map.canvas.viewport.zoom
    shrink(map, 540)
    expect(map.canvas.viewport.zoom).toBe(zoom)
  })
})

test('on a phone names at the top stand below the buttons', () => {
  const { canvas } = mapIn(390, 600)
  // The buttons end 52 pixels below the top; a node has its name above it, two lines high at most.
  expect(canvas.places().get('top')?.y).toBeGreaterThan(52 + 40)
})
