import type { Direction } from '../../i18n/language.ts'
import { LABEL } from './measures.ts'

/** Letters on a line, about; a name is broken between words only. */
const LINE = 17
const MOST_LINES = 2

/** Arabic, Hebrew and their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/**
 * A name as the map writes it: broken into lines, each in an isolate of its own direction, because the canvas
 * knows no `dir` and would put a mixed name such as «قناة CNN: خبر» in the wrong order. Names in two languages come
 * as two lines and keep to their own.
 */
export const labelOf = (names: string): string => names.split('\n').map(oneLabel).join('\n')

function oneLabel(name: string): string {
  const direction: Direction = RIGHT_TO_LEFT.test(name) ? 'rtl' : 'ltr'
  const isolate = direction === 'rtl' ? '\u2067' : '\u2066'
  return nameLines(name)
    .map((line) => `${isolate}${line}\u2069`)
    .join('\n')
}

/** A name in as many lines as the map gives it; longer ones are cut. */
export const nameLines = (name: string): readonly string[] => shorten(breakLines(name))

function breakLines(name: string): readonly string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The whole name stands in the tooltip and the card. */
function shorten(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ''}…`]
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Measures labels in pixels of the screen, each text once. */
export function labelMeasure(fontFamily: string): (label: string) => Size {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, Size>()
  if (context) context.font = `${LABEL.weight} ${LABEL.size}px ${fontFamily}`
  const measure = (label: string): Size => {
    const lines = label.split('\n')
    const widths = lines.map((line) => context?.measureText(line).width ?? line.length * 7)
    return { width: Math.max(...widths), height: lines.length * LABEL.size * LABEL.lineHeight }
  }
  return (label) => {
    const size = known.get(label) ?? measure(label)
    known.set(label, size)
    return size
  }
}
