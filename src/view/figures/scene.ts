import type { Direction } from '../../i18n/language.ts'

/** A figure as plain data, in no format yet: what canvas, SVG and PDF are painted from, so that they look alike. */
export interface Scene {
  /** In its own units; x to the right, y downwards. */
  readonly width: number
  readonly height: number
  /** As #rrggbb, as all colours here; null for none. */
  readonly background: string | null
  /** For whoever hears the figure, and for tooltips. */
  readonly title: string
  readonly description: string
  /** BCP 47 tag of the words. */
  readonly language: string
  /** From the lowest to the uppermost. */
  readonly marks: readonly Mark[]
}

export type Mark = PathMark | TextMark | GroupMark

/** A picture to be set into a figure: a map, or what another view draws. */
export type Picture = Pick<Scene, 'width' | 'height' | 'marks'>

export interface PathMark {
  readonly kind: 'path'
  /** SVG path data. */
  readonly path: string
  readonly fill?: string
  readonly stroke?: Stroke
  readonly opacity?: number
}

export interface Stroke {
  readonly colour: string
  readonly width: number
  /** Lengths of stroke and gap. */
  readonly dash?: readonly number[]
  readonly isRound?: boolean
}

/** One line of text. */
export interface TextMark extends Lettering {
  readonly kind: 'text'
  readonly text: string
  /** The end or the middle of the line that `align` names, on the base line. */
  readonly x: number
  readonly y: number
  readonly align: 'left' | 'centre' | 'right'
  readonly direction: Direction
  readonly colour: string
  /** Around the letters, below them. */
  readonly halo?: { readonly colour: string; readonly width: number }
  readonly opacity?: number
}

export interface Lettering {
  readonly size: number
  readonly weight: 400 | 600
}

export interface GroupMark {
  readonly kind: 'group'
  readonly marks: readonly Mark[]
  /** Where its origin lies. */
  readonly x?: number
  readonly y?: number
  /** Left and right exchanged, as signs are in a figure from right to left. */
  readonly isMirrored?: boolean
  /** What it stands for, kept in formats that can keep it. */
  readonly subject?: Subject
}

export interface Subject {
  /** `actor` or `line`: a person who edits the figure finds it by this. */
  readonly kind: string
  readonly id: string
  /** Where the figure shows it several times: which of them this is. */
  readonly panel?: string
  /** Said in a tooltip. */
  readonly title: string
  /** Further facts, each a name in lower case and a value. */
  readonly facts?: Readonly<Record<string, string>>
}

/** Width of a line of text in the units of its size. */
export type Measure = (text: string, lettering: Lettering) => number

/** Coordinates with as many places as a printed page can show. */
export const short = (value: number): string => String(Math.round(value * 100) / 100)
