import type { Arrow, DrawnLine, DrawnNode, Drawing } from '../network/drawing.ts'
import type { DrawnLabel } from '../network/drawing-labels.ts'
import { arrowPaths, ARROW_GAP, curvePath, outlinePath } from './outlines.ts'
import type { GroupMark, Mark, Picture, Subject } from './scene.ts'

/** How far below the middle of a line letters stand, as a share of their size. */
const BASE_LINE = 0.35
const RIGHT_TO_LEFT_ISOLATE = '\u2067'

/** The map as marks. @param subjectOf what the figure says of an actor or a line by its id */
export function mapPicture(
  { items, width, height }: Drawing,
  subjectOf: (id: string) => Subject | null,
): Picture {
  const marks = items.map((item): GroupMark => {
    const subject = subjectOf(item.id)
    return {
      kind: 'group',
      marks: item.kind === 'node' ? nodeMarks(item) : lineMarks(item),
      ...(subject && { subject }),
    }
  })
  return { width, height, marks }
}

function nodeMarks(node: DrawnNode): readonly Mark[] {
  return [...bodyMarks(node), ...ringMarks(node), ...(node.label ? labelMarks(node.label) : [])]
}

function bodyMarks({ middle, radius, outline, fill, border, opacity }: DrawnNode): readonly Mark[] {
  const around = (distance: number): string =>
    outlinePath(outline, middle, { x: radius.x + distance, y: radius.y + distance })
  const { colour, width } = border
  if (border.style === 'double') {
    // A border in three parts, of which the middle one is left open; the body ends below the inner one.
    const third = width / 3
    return [
      { kind: 'path', path: around(-third / 2), fill, opacity },
      { kind: 'path', path: around(third), stroke: { colour, width: third }, opacity },
    ]
  }
  const dash = border.style === 'dashed' ? { dash: [2 * width, width] } : {}
  return [{ kind: 'path', path: around(0), fill, stroke: { colour, width, ...dash }, opacity }]
}

function ringMarks({ middle, radius, outline, border, ring, opacity }: DrawnNode): readonly Mark[] {
  if (!ring) return []
  const { colour, width } = ring
  const away = border.width / 2 + ring.offset + width / 2
  const path = outlinePath(outline, middle, { x: radius.x + away, y: radius.y + away })
  return [{ kind: 'path', path, stroke: { colour, width }, opacity }]
}

function labelMarks({ lines, spot, size, step, ...looks }: DrawnLabel): readonly Mark[] {
  const { align, colour, halo, opacity } = looks
  return lines.map((text, index) => ({
    kind: 'text',
    text,
    x: spot.x,
    y: spot.y + (index + 0.5) * step + BASE_LINE * size,
    align,
    direction: text.startsWith(RIGHT_TO_LEFT_ISOLATE) ? 'rtl' : 'ltr',
    size,
    weight: 600,
    colour,
    halo: { colour: halo.colour, width: 2 * halo.width },
    opacity,
  }))
}

function lineMarks(line: DrawnLine): readonly Mark[] {
  const { colour, width, dash, isRound, opacity, glow } = line
  const whole = curvePath(line, 0)
  const drawn = curvePath(line, line.arrow.shape === 'none' ? 0 : ARROW_GAP * width)
  const below: readonly Mark[] = glow
    ? [
        {
          kind: 'path',
          path: whole,
          stroke: { colour: glow.colour, width: glow.width, isRound: true },
          opacity: glow.opacity,
        },
      ]
    : []
  const stroke = { colour, width, isRound, ...(dash.length > 0 && { dash }) }
  return [...below, { kind: 'path', path: drawn, stroke, opacity }, ...headMarks(line.arrow, line)]
}

function headMarks(arrow: Arrow, line: DrawnLine): readonly Mark[] {
  const path = arrowPaths(line).join('')
  return path === '' ? [] : [{ kind: 'path', path, fill: arrow.colour, opacity: line.opacity }]
}
