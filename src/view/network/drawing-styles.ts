import type { EdgeSingular, NodeSingular } from 'cytoscape'
import type { Position } from './position.ts'

/** What the library has worked out about the looks of an element, in pixels of its place and colours as #rrggbb. */
export class Reading {
  readonly #element: NodeSingular | EdgeSingular
  readonly #zoom: number

  constructor(element: NodeSingular | EdgeSingular) {
    this.#element = element
    this.#zoom = element.cy().zoom()
  }

  text(property: string): string {
    const value: unknown = this.#element.style(property)
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : ''
  }

  number(property: string): number {
    return Number(this.#element.numericStyle(property)) || 0
  }

  /** Lengths are kept in the map's own units and grow with the zoom. */
  length(property: string): number {
    return this.number(property) * this.#zoom
  }

  colour(property: string): string {
    const parts: unknown = this.#element.numericStyle(property)
    if (!Array.isArray(parts)) return '#000000'
    const byte = (part: unknown): string => Math.round(Number(part)).toString(16).padStart(2, '0')
    return `#${parts.slice(0, 3).map(byte).join('')}`
  }

  dash(): readonly number[] {
    if (this.text('line-style') === 'solid') return []
    const lengths: unknown = this.#element.numericStyle('line-dash-pattern')
    return Array.isArray(lengths) ? lengths.map((length) => Number(length) * this.#zoom) : []
  }

  borderStyle(): 'solid' | 'dashed' | 'double' {
    const style = this.text('border-style')
    if (style === 'dotted') return 'dashed'
    return style === 'dashed' || style === 'double' ? style : 'solid'
  }

  outline(): 'circle' | readonly Position[] {
    const shape = this.text('shape')
    if (shape === 'polygon') return pairs(this.#element.numericStyle('shape-polygon-points'))
    return shape.includes('rectangle') ? SQUARE : 'circle'
  }
}

const SQUARE = pairs([-1, -1, 1, -1, 1, 1, -1, 1])

function pairs(values: unknown): readonly Position[] {
  if (!Array.isArray(values)) return []
  const numbers = values.map(Number)
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? 0 }] : []))
}
