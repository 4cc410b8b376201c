import { describe, expect, test } from 'vitest'
import { withJpegDensity, withPngDensity } from '../../../src/view/figures/density.ts'
import { heightAt, isBeyondCanvas, rasterSize } from '../../../src/view/figures/sizes.ts'

const choice = { unit: 'pixels', scale: 2, pixels: 2400, millimetres: 180, dpi: 300 } as const

describe('the size of a picture', () => {
  test.each([
    ['a scale', { ...choice, unit: 'scale' as const }, { width: 2400, dpi: 192 }],
    ['pixels', choice, { width: 2400, dpi: 300 }],
    ['millimetres at a resolution', { ...choice, unit: 'millimetres' as const }, { width: 2126, dpi: 300 }],
    ['the largest', { ...choice, pixels: 12_000 }, { width: 12_000, dpi: 300 }],
    ['more than the largest', { ...choice, pixels: 12_001 }, null],
    ['less than the least', { ...choice, pixels: 299 }, null],
    ['parts of a pixel', { ...choice, pixels: 300.5 }, null],
    ['nothing', { ...choice, pixels: null }, null],
    ['no resolution', { ...choice, dpi: null }, null],
    [
      'a poster at a resolution for print',
      { ...choice, unit: 'millimetres' as const, millimetres: 1200, dpi: 600 },
      null,
    ],
  ])('by %s', (_, asked, size) => expect(rasterSize(asked)).toEqual(size))

  test('has a height of at least one pixel', () => {
    expect(heightAt(2400, { width: 1200, height: 700 })).toBe(1400)
    expect(heightAt(300, { width: 10_000, height: 1 })).toBe(1)
  })

  test('is more than a canvas holds by its side or its area', () => {
    expect(isBeyondCanvas(12_000, 16_384)).toBe(false)
    expect(isBeyondCanvas(12_000, 16_385)).toBe(true)
  })
})

describe('pixels an inch', () => {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const png = Uint8Array.from([
    ...signature,
    0,
    0,
    0,
    13,
    0x49,
    0x48,
    0x44,
    0x52,
    ...Array<number>(17).fill(7),
    1,
    2,
    3,
  ])

  test('stand in a PNG behind its head, in pixels a metre, with their checksum', () => {
    const written = withPngDensity(png, 300)
    const view = new DataView(written.buffer)
    expect([...written.subarray(0, 33)]).toEqual([...png.subarray(0, 33)])
    expect(view.getUint32(33)).toBe(9)
    expect(new TextDecoder().decode(written.subarray(37, 41))).toBe('pHYs')
    expect([view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([11_811, 11_811, 1])
    // As the `zlib.crc32` of these thirteen bytes gives it.
    expect(view.getUint32(50)).toBe(0x78_a5_3f_76)
    expect([...written.subarray(54)]).toEqual([1, 2, 3])
  })

  test('stand in the JFIF segment of a JPEG, whether it had one or not', () => {
    const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]
    const [plain, bare] = [
      [0xff, 0xd8, ...jfif, 9, 9],
      [0xff, 0xd8, 9, 9],
    ]
    const written = [...withJpegDensity(Uint8Array.from(plain), 300)]
    expect(written.slice(13, 18)).toEqual([1, 1, 44, 1, 44])
    expect(written.slice(20)).toEqual([9, 9])
    expect([...withJpegDensity(Uint8Array.from(bare), 300)]).toEqual(written)
  })

  test('are not written into anything else', () => {
    expect(() => withPngDensity(new Uint8Array(40), 300)).toThrow('no PNG')
    expect(() => withJpegDensity(new Uint8Array(40), 300)).toThrow('no JPEG')
  })
})
