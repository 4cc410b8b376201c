import { TINTS, tokenOf, type Tint } from './tints.ts'

/** The colours of the map, read from tokens.css, so that there is one place to change them. */
const TOKENS = {
  paper: '--paper',
  ink: '--ink',
  inkSoft: '--ink-soft',
  accent: '--accent',
  node: '--node',
  hollow: '--node-hollow',
  against: '--against',
  for: '--for',
  neither: '--neither',
  answers: '--answers',
} as const

export type Palette = Readonly<Record<keyof typeof TOKENS | Tint, string>>

const ALL_TOKENS: readonly (readonly [name: string, token: string])[] = [
  ...Object.entries(TOKENS),
  ...TINTS.map((tint) => [tint, tokenOf(tint)] as const),
]

/** The colours that hold at an element: the page's theme, or that of a `data-theme` around it. */
function readPalette(place: Element): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  place.append(probe)
  const context = document.createElement('canvas').getContext('2d')
  const colours = ALL_TOKENS.map(([name, token]) => {
    // A token may be a light-dark() pair: only a real property shows which of the two holds.
    probe.style.color = `var(${token})`
    return [name, asHex(getComputedStyle(probe).color, context)]
  })
  probe.remove()
  return Object.fromEntries(colours) as Palette
}

/** As #rrggbb, which all that writes figures understands: a canvas gives opaque colours back like this. */
function asHex(colour: string, context: CanvasRenderingContext2D | null): string {
  if (!context) return colour
  context.fillStyle = colour
  return context.fillStyle
}

/** The colours of one theme, whatever the page shows: a figure for a white page is light in the dark as well. */
export function paletteOf(theme: 'light' | 'dark'): Palette {
  const place = document.createElement('div')
  place.dataset.theme = theme
  document.body.append(place)
  const palette = readPalette(place)
  place.remove()
  return palette
}
