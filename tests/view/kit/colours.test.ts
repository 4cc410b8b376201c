import { readFileSync } from 'node:fs'
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  rgb,
  wcagContrast,
  type Rgb,
} from 'culori'
import { describe, expect, test } from 'vitest'
import { root } from '../../config/root.ts'

const tokens = readFileSync(`${root}/src/view/kit/tokens.css`, 'utf8')

/** Full dichromacy as Machado, Oliveira and Fernandes (2009) simulate it. */
const EYES: Readonly<Record<string, (colour: Rgb) => Rgb>> = {
  'all cones': (colour: Rgb) => colour,
  'no red cones': filterDeficiencyProt(1),
  'no green cones': filterDeficiencyDeuter(1),
  'no blue cones': filterDeficiencyTrit(1),
}
/** What stands together in one legend: kinds of lines on the map, relations of answers. */
const PALETTES = {
  lines: ['against', 'for', 'neither', 'answers'],
  relations: ['reject', 'deny', 'criticise', 'agree', 'answer'],
}
/** CIEDE2000; 2 is the least that an eye sees side by side, lines far apart need several times as much. */
const LEAST_DIFFERENCE = 10
const AA_TEXT = 4.5

/** The colour of a token in a theme, also where it is another token's. */
function colourOf(name: string, theme: 'light' | 'dark'): Rgb {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? ''
  const other = /^var\(--(.+)\)$/.exec(value)?.[1]
  if (other !== undefined) return colourOf(other, theme)
  const [, light = '', dark = ''] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? []
  const colour = rgb(theme === 'light' ? light : dark)
  if (!colour) throw new Error(`--${name} has no colour of its own in each theme: ${value}`)
  return colour
}

const pairsOf = (names: readonly string[]): [string, string][] =>
  names.flatMap((one, at) => names.slice(at + 1).map((other): [string, string] => [one, other]))

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each(Object.entries(EYES))('with %s, all colours of a legend differ', (_eye, seenBy) => {
    const see = (name: string): Rgb => seenBy(colourOf(name, theme))
    const tooNear = Object.values(PALETTES)
      .flatMap(pairsOf)
      .map(([one, other]) => [one, other, differenceCiede2000()(see(one), see(other))] as const)
      .filter(([, , difference]) => difference < LEAST_DIFFERENCE)
    expect(tooNear).toEqual([])
  })

  test('text and lines stand out from every ground', () => {
    const inks = ['ink', 'ink-soft', 'accent', 'danger', ...Object.values(PALETTES).flat()]
    const tooFaint = inks.flatMap((ink) =>
      ['paper', 'surface', 'sunken']
        .map((ground) => [ink, ground, wcagContrast(colourOf(ink, theme), colourOf(ground, theme))] as const)
        .filter(([, , contrast]) => contrast < AA_TEXT),
    )
    expect(tooFaint).toEqual([])
  })
})
