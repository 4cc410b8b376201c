import { pronounCuts, type Segment } from './segments.ts'
import type { NounReading } from './word.ts'

/**
 * Readings of a noun, also with a pronoun written on to it, before which ta marbuta opens (مبادرته). A word that is
 * itself written with ta marbuta (نسبة) bears none.
 */
export function nounReadings<Value>(
  { surface, segments }: { readonly surface: string; readonly segments: readonly Segment[] },
  look: (stem: string) => readonly Value[] | undefined,
): NounReading<Value>[] {
  const found: NounReading<Value>[] = []
  for (const { conjunction, preposition, definite, stem } of segments) {
    const proclitics = { conjunction, preposition, definite }
    for (const value of look(stem) ?? []) found.push({ value, ...proclitics, possessor: null })
    if (definite || found.length > 0) continue
    const cuts = surface.endsWith('ة') ? [] : pronounCuts(stem)
    for (const [rest, possessor] of cuts) {
      const values = look(rest) ?? lookWithoutPronoun(rest, look) ?? []
      for (const value of values) found.push({ value, ...proclitics, possessor })
    }
    if (found.length === 0 && stem.endsWith('ا'))
      for (const value of look(stem.slice(0, -1)) ?? []) found.push({ value, ...proclitics, possessor: null })
  }
  return found
}

/** The noun as it is spelt without its pronoun: مبادرة in مبادرته, استياء in استيائه. */
function lookWithoutPronoun<Value>(
  rest: string,
  look: (stem: string) => readonly Value[] | undefined,
): readonly Value[] | undefined {
  if (rest.endsWith('ت')) return look(`${rest.slice(0, -1)}ه`)
  return /ا[يوء]$/.test(rest) ? look(`${rest.slice(0, -1)}ء`) : undefined
}
