/**
 * Says in a picture how many pixels make an inch, so that a layout program sets it in its size: `pHYs` in a PNG
 * (PNG specification, 11.3.4.3), the density in the JFIF segment of a JPEG (JFIF 1.02).
 */

const METRE_IN_INCHES = 1 / 0.0254
/** Signature of eight bytes, then the chunk IHDR of 25. */
const AFTER_IHDR = 33
const LARGEST_JFIF_DENSITY = 0xffff

/** @throws Error where the bytes are no PNG */
export function withPngDensity(png: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  if (new TextDecoder('latin1').decode(png.subarray(12, 16)) !== 'IHDR') throw new Error('this is no PNG')
  const chunk = new DataView(new ArrayBuffer(21))
  const perMetre = Math.round(dpi * METRE_IN_INCHES)
  chunk.setUint32(0, 9)
  new TextEncoder().encodeInto('pHYs', new Uint8Array(chunk.buffer, 4))
  chunk.setUint32(8, perMetre)
  chunk.setUint32(12, perMetre)
  chunk.setUint8(16, 1)
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)))
  return joined([png.subarray(0, AFTER_IHDR), new Uint8Array(chunk.buffer), png.subarray(AFTER_IHDR)])
}

/** @throws Error where the bytes are no JPEG */
export function withJpegDensity(jpeg: Uint8Array, dpi: number): Uint8Array<ArrayBuffer> {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) throw new Error('this is no JPEG')
  const density = Math.min(Math.round(dpi), LARGEST_JFIF_DENSITY)
  const [high, low] = [density >> 8, density & 0xff]
  const segment = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 1, high, low, high, low, 0, 0]
  const hasJfif = jpeg[2] === 0xff && jpeg[3] === 0xe0
  const rest = hasJfif ? 4 + (((jpeg[4] ?? 0) << 8) | (jpeg[5] ?? 0)) : 2
  return joined([jpeg.subarray(0, 2), Uint8Array.from(segment), jpeg.subarray(rest)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The checksum of a chunk: PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
