/** The pixels of a picture in any format that the browser can show, at the size given or its own. */
export async function pixelsOf(picture: Blob, size?: { width: number; height: number }): Promise<ImageData> {
  const image = new Image()
  image.src = URL.createObjectURL(picture)
  await image.decode()
  const { naturalWidth, naturalHeight } = image
  const { width, height } = size ?? { width: naturalWidth, height: naturalHeight }
  const context = new OffscreenCanvas(width, height).getContext('2d')
  if (!context) throw new Error('this browser gives no canvas')
  context.drawImage(image, 0, 0, width, height)
  URL.revokeObjectURL(image.src)
  return context.getImageData(0, 0, width, height)
}

type Colour = readonly [red: number, green: number, blue: number, opacity: number]

/** The share of pixels that are as asked for. */
export function share({ data }: ImageData, isWanted: (colour: Colour) => boolean): number {
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = data.subarray(at, at + 4)
    if (isWanted([red, green, blue, opacity])) count++
  }
  return (4 * count) / data.length
}

/** How dark each field of a grid laid over a picture is, from 0 to 1, row by row. */
export function inkIn({ data, width, height }: ImageData, fields: number): readonly number[] {
  const [sums, counts] = [new Float64Array(fields ** 2), new Float64Array(fields ** 2)]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const field = Math.floor((y * fields) / height) * fields + Math.floor((x * fields) / width)
      sums[field] = (sums[field] ?? 0) + 1 - (data[4 * (y * width + x) + 1] ?? 0) / 255
      counts[field] = (counts[field] ?? 0) + 1
    }
  }
  return Array.from(sums, (sum, field) => sum / (counts[field] ?? 1))
}
