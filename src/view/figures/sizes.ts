import { FIGURE_WIDTH } from '../network/figure.ts'

/** How a person says how large a figure shall be. */
export const SIZE_UNITS = ['scale', 'pixels', 'millimetres'] as const
export type SizeUnit = (typeof SIZE_UNITS)[number]
export const SCALES = [1, 2, 3, 4] as const

/** Bounds, both included. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

export const BOUNDS = {
  pixels: { least: 300, most: 12_000 },
  millimetres: { least: 20, most: 1200 },
  dpi: { least: 36, most: 1200 },
  quality: { least: 50, most: 100 },
} as const satisfies Readonly<Record<string, Bounds>>

/**
 * What one canvas can hold in Chromium, the measure of most readers: a side and an area in pixels. Others hold less
 * or more; whether a canvas was really made is looked at as well.
 */
const CANVAS = { side: 16_384, area: 16_384 ** 2 }

/** As typed: null for nothing, and possibly out of bounds. */
export interface SizeChoice {
  readonly unit: SizeUnit
  readonly scale: number
  readonly pixels: number | null
  readonly millimetres: number | null
  readonly dpi: number | null
}

export interface RasterSize {
  /** In pixels. */
  readonly width: number
  /** Pixels an inch, as the file says it. */
  readonly dpi: number
}

const MM_PER_INCH = 25.4
/** What a pixel of a page is: at scale 1 a figure has the size on paper that it has on the screen. */
const PAGE_DPI = 96

export function isWithin(value: number | null, { least, most }: Bounds): boolean {
  return value !== null && value >= least && value <= most
}

/** @returns null where what was typed gives no size, or one out of bounds */
export function rasterSize({ unit, scale, pixels, millimetres, dpi }: SizeChoice): RasterSize | null {
  if (unit === 'scale') return { width: scale * FIGURE_WIDTH, dpi: scale * PAGE_DPI }
  if (dpi === null || !isWithin(dpi, BOUNDS.dpi)) return null
  if (unit === 'pixels') {
    return pixels !== null && Number.isInteger(pixels) && isWithin(pixels, BOUNDS.pixels)
      ? { width: pixels, dpi }
      : null
  }
  if (millimetres === null || !isWithin(millimetres, BOUNDS.millimetres)) return null
  const width = Math.round((millimetres / MM_PER_INCH) * dpi)
  return isWithin(width, BOUNDS.pixels) ? { width, dpi } : null
}

/** The height of a picture of that width, in whole pixels. */
export const heightAt = (width: number, scene: { readonly width: number; readonly height: number }): number =>
  Math.max(1, Math.round((width * scene.height) / scene.width))

/** Whether a picture of that many pixels is more than a canvas holds. */
export const isBeyondCanvas = (width: number, height: number): boolean =>
  Math.max(width, height) > CANVAS.side || width * height > CANVAS.area
