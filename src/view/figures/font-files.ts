import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url'
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url'
import latin400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff2?url'
import latin600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff2?url'
import type { Lettering, Mark, Scene } from './scene.ts'

/** The files that fonts.css takes the letters of the page from, for figures that carry their letters with them. */
const FONT_FILES = {
  'arabic-400': arabic400,
  'arabic-600': arabic600,
  'latin-400': latin400,
  'latin-600': latin600,
} as const
/** A file by the script and the weight of its letters. */
export type FontName = keyof typeof FONT_FILES

/** The letters that the Arabic files have: the `unicode-range` of fonts.css. */
const ARABIC =
  /[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\u200C-\u200E\u2010-\u2011\u204F\uFB50-\uFDFF\uFE70-\uFEFC]/

export const isArabic = (letter: string): boolean => ARABIC.test(letter)

const fontFor = (letter: string, { weight }: Pick<Lettering, 'weight'>): FontName =>
  `${isArabic(letter) ? 'arabic' : 'latin'}-${weight}`

/** The fonts that a figure is written in. */
export function fontsOf({ marks }: Pick<Scene, 'marks'>): readonly FontName[] {
  const found = new Set<FontName>()
  const visit = (mark: Mark): void => {
    if (mark.kind === 'group') mark.marks.forEach(visit)
    if (mark.kind === 'text') for (const letter of mark.text) found.add(fontFor(letter, mark))
  }
  marks.forEach(visit)
  return [...found].sort()
}

/** @throws Error where the page's server does not give the file */
export async function loadFont(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`the font ${file} is not to be had: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** `@font-face` rules with the fonts of a figure in them, for an SVG that looks the same on every machine. */
export async function embeddedFonts(scene: Scene): Promise<string> {
  const faces = fontsOf(scene).map(async (name) => {
    const [script, weight] = name.split('-')
    const data = toBase64(await loadFont(FONT_FILES[name]))
    const range =
      script === 'arabic'
        ? 'U+0600-08FF,U+200C-200E,U+2010-2011,U+204F,U+FB50-FEFC'
        : 'U+0-5FF,U+2000-200B,U+200F,U+2012-204E,U+2050-2BFF'
    return `@font-face{font-family:'IBM Plex Sans Arabic';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`
  })
  return (await Promise.all(faces)).join('\n')
}

function toBase64(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte))
  return btoa(letters.join(''))
}
