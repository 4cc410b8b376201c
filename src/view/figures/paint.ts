import type { GroupMark, Lettering, Mark, Measure, PathMark, Scene, TextMark } from './scene.ts'

/** The page's own font, as fonts.css names it. */
const FAMILY = 'Plex, system-ui, sans-serif'

const fontOf = ({ size, weight }: Lettering): string => `${weight} ${size}px ${FAMILY}`

type Context = CanvasRenderingContext2D

/** Paints a figure on a canvas, each of its units as many pixels as the scale says. */
export function paintScene(context: Context, scene: Scene, scale: number): void {
  context.save()
  context.scale(scale, scale)
  if (scene.background !== null) {
    context.fillStyle = scene.background
    context.fillRect(0, 0, scene.width, scene.height)
  }
  for (const mark of scene.marks) paintMark(context, mark)
  context.restore()
}

/** Measures text as it will be painted; the page's fonts must have come. */
export function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  return (text, lettering) => {
    if (!context) return text.length * lettering.size * 0.5
    context.font = fontOf(lettering)
    return context.measureText(text).width
  }
}

function paintMark(context: Context, mark: Mark): void {
  switch (mark.kind) {
    case 'path':
      paintPath(context, mark)
      break
    case 'text':
      paintText(context, mark)
      break
    case 'group':
      paintGroup(context, mark)
  }
}

function paintGroup(context: Context, { marks, x = 0, y = 0, isMirrored = false }: GroupMark): void {
  context.save()
  context.translate(x, y)
  if (isMirrored) context.scale(-1, 1)
  for (const mark of marks) paintMark(context, mark)
  context.restore()
}

function paintPath(context: Context, { path, fill, stroke, opacity = 1 }: PathMark): void {
  const outline = new Path2D(path)
  context.globalAlpha = opacity
  if (fill !== undefined) {
    context.fillStyle = fill
    context.fill(outline)
  }
  if (stroke === undefined) return
  context.strokeStyle = stroke.colour
  context.lineWidth = stroke.width
  context.lineCap = stroke.isRound === true ? 'round' : 'butt'
  context.lineJoin = 'round'
  context.setLineDash([...(stroke.dash ?? [])])
  context.stroke(outline)
}

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const

function paintText(context: Context, { text, x, y, halo, opacity = 1, ...mark }: TextMark): void {
  context.globalAlpha = opacity
  context.font = fontOf(mark)
  context.direction = mark.direction
  context.textAlign = ALIGN[mark.align]
  context.textBaseline = 'alphabetic'
  if (halo) {
    context.strokeStyle = halo.colour
    context.lineWidth = halo.width
    context.lineJoin = 'round'
    context.setLineDash([])
    context.strokeText(text, x, y)
  }
  context.fillStyle = mark.colour
  context.fillText(text, x, y)
}
