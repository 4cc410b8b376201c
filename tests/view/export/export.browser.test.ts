import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { messagesIn } from '../../../src/i18n/language.ts'
import {
  composeFigure,
  figureSize,
  type FigureOptions,
  type FigureSource,
} from '../../../src/view/export/compose.ts'
import { elements } from '../../../src/view/network/elements.ts'
import { layout } from '../../../src/view/network/layout.ts'
import { layoutJob } from '../../../src/view/network/layout-job.ts'
import { FIRST_LAYOUT } from '../../../src/app/layout-choice.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { openApp } from '../open-app.ts'
import '../../../src/view/kit/base.css'

const graph = buildGraph(goldExtraction())
const drawn = elements(graph, select(graph, NO_FILTERS))
const source: FigureSource = {
  elements: drawn,
  positions: layout(layoutJob(graph, drawn, { ...FIRST_LAYOUT, shape: 1.2 })),
  emphasis: { lit: null, picked: new Set() },
  nameOf: (actor) => actor.name.ar,
}
const plain: FigureOptions = {
  width: 1200,
  background: 'white',
  title: 'من قال ماذا',
  hasLegend: true,
  direction: 'rtl',
  messages: messagesIn.ar,
}

/** The colours of a picture, as red, green, blue and opacity of each of its pixels. */
async function pixels(blob: Blob): Promise<ImageData> {
  const picture = await createImageBitmap(blob)
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  context?.drawImage(picture, 0, 0)
  return context?.getImageData(0, 0, picture.width, picture.height) ?? new ImageData(1, 1)
}

function countPixels(
  { data }: ImageData,
  isWanted: (...colour: [number, number, number, number]) => boolean,
): number {
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4)
    if (isWanted(red, green, blue, opacity)) count++
  }
  return count
}

describe('a picture', () => {
  test.each([600, 1200, 2401])('%i pixels wide is exactly so, and as high as was said', async (width) => {
    const size = figureSize(source, { ...plain, width })
    const blob = await composeFigure(source, { ...plain, width })
    const { width: realWidth, height } = await createImageBitmap(blob)
    expect(blob.type).toBe('image/png')
    expect({ width: realWidth, height }).toEqual(size)
    expect(size.width).toBe(width)
  })

  test('shows the map in its colours on the ground asked for', async () => {
    const white = await pixels(await composeFigure(source, plain))
    const total = white.width * white.height
    expect(countPixels(white, (...colour) => colour.every((part) => part === 255)) / total).toBeGreaterThan(
      0.7,
    )
    expect(countPixels(white, (red, _, blue) => red > blue + 60)).toBeGreaterThan(1000)
    expect(countPixels(white, (red, _, blue) => blue > red + 60)).toBeGreaterThan(100)
    const dark = await pixels(await composeFigure(source, { ...plain, background: 'dark' }))
    expect([...dark.data.subarray(0, 4)]).toEqual([0x15, 0x17, 0x1a, 255])
  })

  test('can be transparent', async () => {
    const clear = await pixels(await composeFigure(source, { ...plain, background: 'transparent' }))
    const total = clear.width * clear.height
    expect(countPixels(clear, (_, __, ___, opacity) => opacity === 0) / total).toBeGreaterThan(0.6)
    expect(countPixels(clear, (_, __, ___, opacity) => opacity === 255)).toBeGreaterThan(1000)
  })

  test('without title and legend is as much less high', () => {
    const bare = figureSize(source, { ...plain, title: null, hasLegend: false }).height
    expect(figureSize(source, { ...plain, title: null }).height).toBeGreaterThan(bare)
    expect(figureSize(source, { ...plain, hasLegend: false }).height).toBeGreaterThan(bare)
  })
})

test('the dialog previews the picture, tells its size and saves it', async () => {
  await openApp({ language: 'en' })
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export a picture' })
  await expect.element(dialog.getByRole('img', { name: 'Preview of the picture' })).toBeVisible()
  await dialog.getByRole('radio', { name: '4×' }).click()
  await expect.element(dialog.getByRole('spinbutton')).toHaveValue(4800)
  await dialog.getByRole('spinbutton').fill('1500')
  await expect.element(page.getByTestId('export-size')).toHaveAttribute('data-width', '1500')
  await dialog.getByRole('spinbutton').fill('99')
  await expect.element(dialog.getByRole('button', { name: 'Save PNG' })).toBeDisabled()
})
