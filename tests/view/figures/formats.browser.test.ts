import { beforeAll, describe, expect, test } from 'vitest'
import { svgText, writeRaster, writeVector } from '../../../src/view/figures/formats.ts'
import type { Scene } from '../../../src/view/figures/scene.ts'
import { heightAt } from '../../../src/view/figures/sizes.ts'
import { writeSvg } from '../../../src/view/figures/svg.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { syntheticExtraction } from '../../fixtures/synthetic-extraction.ts'
import { drawMap, sceneOf, type DrawnMap } from './figure-of-map.ts'
import { inkIn, pixelsOf, share } from './pixels.ts'
import '../../../src/view/kit/base.css'

let map: DrawnMap
let scene: Scene
beforeAll(async () => {
  map = await drawMap(goldExtraction())
  scene = sceneOf(map)
})

const png = { format: 'png', width: 1200, dpi: 96, quality: 1 } as const
const isWarm = ([red, , blue]: readonly number[]) => (red ?? 0) > (blue ?? 0) + 60
const isCold = ([red, , blue]: readonly number[]) => (blue ?? 0) > (red ?? 0) + 60

describe('a picture', () => {
  test.each([600, 2401, 6000])('%i pixels wide is exactly so, and as high as was said', async (width) => {
    const picture = await createImageBitmap(await writeRaster(scene, { ...png, width }))
    expect([picture.width, picture.height]).toEqual([width, heightAt(width, scene)])
  })

  test('shows the map in its colours on the ground asked for', async () => {
    const white = await pixelsOf(await writeRaster(scene, png))
    expect(share(white, (colour) => colour.every((part) => part === 255))).toBeGreaterThan(0.7)
    expect(share(white, isWarm)).toBeGreaterThan(0.001)
    expect(share(white, isCold)).toBeGreaterThan(0.0001)
    const clear = await pixelsOf(await writeRaster(sceneOf(map, { background: null }), png))
    expect(share(clear, ([, , , opacity]) => opacity === 0)).toBeGreaterThan(0.6)
  })

  test('as JPEG is smaller the less its quality', async () => {
    const [good, poor] = await Promise.all(
      [0.95, 0.5].map((quality) => writeRaster(scene, { ...png, format: 'jpeg', quality })),
    )
    expect(good?.type).toBe('image/jpeg')
    expect(poor?.size).toBeLessThan(0.8 * (good?.size ?? 0))
    expect((await createImageBitmap(poor ?? new Blob())).width).toBe(1200)
  })
})

describe('an SVG', () => {
  const parse = (text: string): Document => {
    const page = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect(page.querySelector('parsererror')?.textContent).toBeUndefined()
    return page
  }

  test('has every actor and line by its id, with its names, and no script', () => {
    const page = parse(writeSvg(scene, { widthMm: 180 }))
    expect(page.documentElement.getAttribute('width')).toBe('180mm')
    for (const { id, actor } of map.drawn.nodes) {
      const found = [...page.querySelectorAll('[data-actor]')].find(
        (one) => one.getAttribute('data-actor') === id,
      )
      expect(found?.querySelector('title')?.textContent, id).toContain(actor.name.ar)
    }
    expect(page.querySelectorAll('[data-line]')).toHaveLength(map.drawn.lines.length)
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(page.querySelectorAll('script, foreignObject, image, style')).toHaveLength(0)
    expect(page.querySelector('title')?.textContent).toBe('من قال ماذا، و«عمّن» & <لماذا>')
  })

  test('has names as text from right to left', () => {
    const page = parse(writeSvg(scene, { widthMm: 180 }))
    const name = page.querySelector('[data-actor="putin"] text')
    expect(name?.textContent).toBe('\u2067فلاديمير بوتين\u2069')
    expect(name?.getAttribute('direction')).toBe('rtl')
  })

  test('is well-formed whatever the names are', async () => {
    const extraction = goldExtraction()
    const hostile = '"></text><script>alert(1)</script>&\u0000\u001b\uD800 ]]> ‮'
    const actors = extraction.actors.map((actor) => ({ ...actor, name: { ar: hostile, en: hostile } }))
    const page = parse(writeSvg(sceneOf(await drawMap({ ...extraction, actors })), { widthMm: 180 }))
    expect(page.querySelector('script')).toBeNull()
    expect(page.querySelectorAll('[data-actor]').length).toBeGreaterThan(20)
  })

  test('with its fonts looks as the picture does: ink stands where the picture has it', async () => {
    const size = { width: 1200, height: heightAt(1200, scene) }
    const svg = await writeVector(scene, 'svg', { widthMm: 180, hasFonts: true })
    const painted = inkIn(await pixelsOf(await writeRaster(scene, png)), 40)
    expect(Math.max(...painted)).toBeGreaterThan(0.4)
    // The browser may still be unpacking the fonts when it first shows the picture.
    const difference = async (): Promise<number> => {
      const drawn = inkIn(await pixelsOf(svg, size), 40)
      return Math.max(...drawn.map((ink, field) => Math.abs(ink - (painted[field] ?? 0))))
    }
    await expect.poll(difference).toBeLessThan(0.05)
  })

  test('carries only the fonts that it is written in', async () => {
    const page = parse(await svgText(scene, { widthMm: 180, hasFonts: true }))
    expect(page.querySelector('style')?.textContent.match(/@font-face/g)).toHaveLength(4)
  })

  test('of 500 actors is small', async () => {
    const large = await drawMap(syntheticExtraction({ actors: 500, statements: 3000, replies: 500 }))
    const text = writeSvg(sceneOf(large), { widthMm: 180 })
    expect(large.drawn.nodes.length).toBeGreaterThan(400)
    expect(text.length).toBeLessThan(500 * (large.drawn.nodes.length + large.drawn.lines.length))
  })
})

describe('a PDF', () => {
  test('has one page of the size asked for, with fonts and a title', async () => {
    const pdf = await writeVector(scene, 'pdf', { widthMm: 100, hasFonts: false })
    const text = new TextDecoder('latin1').decode(await pdf.arrayBuffer())
    expect(text.startsWith('%PDF-')).toBe(true)
    expect(text.trimEnd().endsWith('%%EOF')).toBe(true)
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? []
    expect(Number(width)).toBeCloseTo((100 * 72) / 25.4, 1)
    expect(Number(height) / Number(width)).toBeCloseTo(scene.height / scene.width, 2)
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1)
    expect(text.match(/\/FontFile2/g)).toHaveLength(4)
    expect(pdf.size).toBeLessThan(100_000)
  })
})
