import { recallAll, rememberAll } from '../../app/storage.ts'
import { EXTENSIONS, FORMATS, isRaster, type Format } from './formats.ts'
import { PANEL_ORDERS, type PanelOrder } from './panels.ts'
import { DEPTHS, SCOPES, type Scope } from './scope.ts'
import { BOUNDS, isWithin, rasterSize, SCALES, SIZE_UNITS, type RasterSize, type SizeUnit } from './sizes.ts'
import { FIGURE_LANGUAGES, type FigureLanguage } from './words.ts'

export const BACKGROUNDS = ['white', 'dark', 'none'] as const
export type Background = (typeof BACKGROUNDS)[number]

const KEY = 'figure'

const FIRST = {
  format: 'png' as Format,
  /** Of a JPEG, in hundredths. */
  quality: 92,
  scope: 'visible' as Scope,
  depth: 1,
  unit: 'scale' as SizeUnit,
  scale: 2,
  /** As typed: null for nothing. */
  pixels: 2400 as number | null,
  millimetres: 180 as number | null,
  dpi: 300 as number | null,
  background: 'white' as Background,
  /** Null for that of the interface. */
  language: null as FigureLanguage | null,
  /** Where a figure shows two maps. */
  panels: 'beside' as PanelOrder,
  hasTitle: true,
  hasLegend: true,
  hasCaption: true,
  hasFonts: false,
  showsSelection: true,
}
type Kept = typeof FIRST

const oneOf = (allowed: readonly unknown[]) => (value: unknown) => allowed.includes(value)
const isFlag = oneOf([true, false])
const within = (bounds: { least: number; most: number }) => (value: unknown) =>
  typeof value === 'number' && isWithin(value, bounds)

/** What may be kept of each: another version of the page may have written it. */
const ALLOWED: { readonly [Name in keyof Kept]: (value: unknown) => boolean } = {
  format: oneOf(FORMATS),
  quality: within(BOUNDS.quality),
  scope: oneOf(SCOPES),
  depth: oneOf(DEPTHS),
  unit: oneOf(SIZE_UNITS),
  scale: oneOf(SCALES),
  pixels: within(BOUNDS.pixels),
  millimetres: within(BOUNDS.millimetres),
  dpi: within(BOUNDS.dpi),
  background: oneOf(BACKGROUNDS),
  language: oneOf([null, ...FIGURE_LANGUAGES]),
  panels: oneOf(PANEL_ORDERS),
  hasTitle: isFlag,
  hasLegend: isFlag,
  hasCaption: isFlag,
  hasFonts: isFlag,
  showsSelection: isFlag,
}

/** What a person asks of a figure, kept for the next one but for the words of the title. */
export class FigureChoices {
  wanted = $state<Kept>({ ...FIRST, ...allowed(recallAll(KEY)) })
  /** Null while the title is the one offered. */
  title = $state<string | null>(null)

  /** Null where what was typed is no size. */
  readonly raster: RasterSize | null = $derived(rasterSize(this.wanted))

  get isRaster(): boolean {
    return isRaster(this.wanted.format)
  }

  /** A JPEG has no transparent parts. */
  get background(): Background {
    const { format, background } = this.wanted
    return format === 'jpeg' && background === 'none' ? 'white' : background
  }

  get isSizeValid(): boolean {
    return this.isRaster ? this.raster !== null : isWithin(this.wanted.millimetres, BOUNDS.millimetres)
  }

  get extension(): string {
    return EXTENSIONS[this.wanted.format]
  }

  remember(): void {
    rememberAll(KEY, allowed({ ...this.wanted }))
  }
}

function allowed(values: Readonly<Record<string, unknown>>): Partial<Kept> {
  const isAllowed = ([name, value]: [string, unknown]): boolean =>
    name in ALLOWED && ALLOWED[name as keyof Kept](value)
  return Object.fromEntries(Object.entries(values).filter(isAllowed))
}
