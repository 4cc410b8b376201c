import type { Browser } from 'playwright-core'

/** A PNG as far as tests ask about it. Colours are red, green, blue and opacity, each up to 255. */
export interface Picture {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The colour of the first pixel, which is the ground's. */
  readonly ground: readonly number[]
  /** The mean colour of all. */
  readonly mean: readonly number[]
  /** The share of pixels that are unlike the ground. */
  readonly painted: number
  /** How many pixels are clearly red or orange, and how many clearly blue: the lines against and for. */
  readonly warm: number
  readonly cold: number
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Decodes a PNG in a blank page of the browser. @throws Error where it is none */
export async function readPicture(browser: Browser, png: Buffer): Promise<Picture> {
  if (!png.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no PNG')
  const page = await browser.newPage()
  try {
    return await page.evaluate(survey, `data:image/png;base64,${png.toString('base64')}`)
  } finally {
    await page.close()
  }
}

/** Runs in the blank page, so it uses nothing from outside of it. */
async function survey(address: string): Promise<Picture> {
  const image = new Image()
  image.src = address
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
  if (!context) throw new Error('this browser gives no canvas')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  const ground = [...data.subarray(0, 4)]
  const sums = [0, 0, 0, 0]
  let [painted, warm, cold] = [0, 0, 0]
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.subarray(at, at + 4)
    const [red = 0, , blue = 0] = colour
    colour.forEach((part, index) => (sums[index] = (sums[index] ?? 0) + part))
    if (ground.some((part, index) => part !== colour[index])) painted++
    if (red > blue + 60) warm++
    if (blue > red + 60) cold++
  }
  const pixels = width * height
  return {
    width,
    height,
    ground,
    mean: sums.map((sum) => sum / pixels),
    painted: painted / pixels,
    warm,
    cold,
  }
}
