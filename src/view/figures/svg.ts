import { short, type GroupMark, type Mark, type PathMark, type Scene, type TextMark } from './scene.ts'
import { element, escapeXml, xmlId } from './xml.ts'

export interface SvgOptions {
  /** On paper, in millimetres; the height follows. */
  readonly widthMm: number
  /** `@font-face` rules with the fonts themselves; without, the reader's own fonts are taken. */
  readonly fontFaces?: string
}

/** The page's own font under the name that machines have it by, then those that come with systems. */
const FONTS = 'IBM Plex Sans Arabic, Noto Sans Arabic, Segoe UI, Tahoma, Geeza Pro, Arial, sans-serif'

/**
 * Writes a figure as SVG 1.1 with real text: well-formed whatever the names are, without script or reference to
 * elsewhere. Attributes alone, no style sheet but for fonts, since Inkscape and rsvg-convert read them alike.
 */
export function writeSvg(scene: Scene, { widthMm, fontFaces }: SvgOptions): string {
  const [width, height] = [short(scene.width), short(scene.height)]
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${short(widthMm)}mm`,
    height: `${short((widthMm * scene.height) / scene.width)}mm`,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'xml:lang': scene.language,
    'aria-labelledby': 'figure-title figure-description',
    'font-family': FONTS,
    'stroke-linejoin': 'round',
  }
  const parts = [
    element('title', { id: 'figure-title' }, escapeXml(scene.title)),
    element('desc', { id: 'figure-description' }, escapeXml(scene.description)),
    ...(fontFaces === undefined ? [] : [element('style', {}, escapeXml(fontFaces))]),
    ...(scene.background === null ? [] : [element('rect', { width, height, fill: scene.background })]),
    ...scene.marks.map(writeMark),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, `\n${parts.join('\n')}\n`)}\n`
}

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return writePath(mark)
    case 'text':
      return writeText(mark)
    case 'group':
      return writeGroup(mark)
  }
}

function writeGroup({ marks, x = 0, y = 0, isMirrored = false, subject }: GroupMark): string {
  const shift = x === 0 && y === 0 ? '' : `translate(${short(x)} ${short(y)})`
  const transform = `${shift}${isMirrored ? 'scale(-1 1)' : ''}`
  const facts = Object.entries(subject?.facts ?? {}).map(([name, value]) => [`data-${name}`, value] as const)
  const attributes = {
    ...(transform !== '' && { transform }),
    ...(subject && {
      id: [...(subject.panel ? [subject.panel] : []), subject.kind, xmlId(subject.id)].join('-'),
      [`data-${subject.kind}`]: subject.id,
      ...Object.fromEntries(facts),
    }),
  }
  const title = subject ? element('title', {}, escapeXml(subject.title)) : ''
  return element('g', attributes, title + marks.map(writeMark).join(''))
}

function writePath({ path, fill, stroke, opacity = 1 }: PathMark): string {
  return element('path', {
    d: path,
    fill: fill ?? 'none',
    'fill-opacity': fill === undefined ? undefined : share(opacity),
    stroke: stroke?.colour,
    'stroke-width': stroke && short(stroke.width),
    'stroke-opacity': stroke && share(opacity),
    'stroke-dasharray': stroke?.dash?.map(short).join(' '),
    'stroke-linecap': stroke?.isRound === true ? 'round' : undefined,
  })
}

const share = (opacity: number): string | undefined => (opacity === 1 ? undefined : short(opacity))

/** SVG names the ends of a line by where its text begins. */
const ANCHOR = {
  ltr: { left: 'start', centre: 'middle', right: 'end' },
  rtl: { left: 'end', centre: 'middle', right: 'start' },
} as const

function writeText({ text, direction, halo, opacity = 1, ...mark }: TextMark): string {
  const attributes = {
    x: short(mark.x),
    y: short(mark.y),
    'text-anchor': ANCHOR[direction][mark.align],
    direction,
    'unicode-bidi': 'isolate',
    'font-size': short(mark.size),
    'font-weight': mark.weight,
    fill: mark.colour,
    'fill-opacity': share(opacity),
    ...(halo && {
      stroke: halo.colour,
      'stroke-width': short(halo.width),
      'stroke-opacity': share(opacity),
      'paint-order': 'stroke',
    }),
  }
  return element('text', attributes, escapeXml(text))
}
