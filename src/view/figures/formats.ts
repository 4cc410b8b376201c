import { withJpegDensity, withPngDensity } from './density.ts'
import { paintScene } from './paint.ts'
import type { Scene } from './scene.ts'
import { heightAt, type RasterSize } from './sizes.ts'
import { writeSvg } from './svg.ts'

export const FORMATS = ['png', 'jpeg', 'svg', 'pdf'] as const
export type Format = (typeof FORMATS)[number]
export type RasterFormat = Extract<Format, 'png' | 'jpeg'>

export const isRaster = (format: Format): format is RasterFormat => format === 'png' || format === 'jpeg'

export const EXTENSIONS: Readonly<Record<Format, string>> = {
  png: 'png',
  jpeg: 'jpg',
  svg: 'svg',
  pdf: 'pdf',
}

/** The browser gave no canvas of that size, or an empty one. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

export interface RasterOptions extends RasterSize {
  readonly format: RasterFormat
  /** Of a JPEG, up to 1. */
  readonly quality: number
}

/** @throws TooLargeError */
export async function writeRaster(scene: Scene, options: RasterOptions): Promise<Blob> {
  const { width, dpi, format, quality } = options
  const canvas = Object.assign(document.createElement('canvas'), { width, height: heightAt(width, scene) })
  const context = canvas.getContext('2d')
  if (!context || !canHold(context)) throw new TooLargeError('no canvas of that size')
  paintScene(context, scene, width / scene.width)
  const type = `image/${format}`
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality))
  // Gives its room back at once: such a canvas may take half a gigabyte.
  canvas.width = 0
  if (blob?.type !== type) throw new TooLargeError('the canvas gives no picture')
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const setDensity = format === 'png' ? withPngDensity : withJpegDensity
  return new Blob([setDensity(bytes, dpi)], { type })
}

/** Browsers do not say that a canvas is too large: it then keeps nothing of what is painted. */
function canHold(context: CanvasRenderingContext2D): boolean {
  const { width, height } = context.canvas
  context.fillRect(width - 1, height - 1, 1, 1)
  const [, , , opacity] = context.getImageData(width - 1, height - 1, 1, 1).data
  context.clearRect(width - 1, height - 1, 1, 1)
  return opacity === 255
}

export interface VectorOptions {
  readonly widthMm: number
  /** Whether an SVG carries its letters with it. */
  readonly hasFonts: boolean
}

export async function svgText(scene: Scene, { widthMm, hasFonts }: VectorOptions): Promise<string> {
  if (!hasFonts) return writeSvg(scene, { widthMm })
  const { embeddedFonts } = await import('./font-files.ts')
  return writeSvg(scene, { widthMm, fontFaces: await embeddedFonts(scene) })
}

export async function writeVector(
  scene: Scene,
  format: Exclude<Format, RasterFormat>,
  options: VectorOptions,
): Promise<Blob> {
  if (format === 'svg') return new Blob([await svgText(scene, options)], { type: 'image/svg+xml' })
  // Half a megabyte for those who want it.
  const { writePdf } = await import('./pdf.ts')
  return writePdf(scene, options.widthMm)
}
