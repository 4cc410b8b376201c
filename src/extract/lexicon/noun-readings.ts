import { pronounCuts, type Segment } from './segments.ts'
import type { NounReading } from './word.ts'

/** Readings of a noun, also with a pronoun written on to it; ta marbuta opens before one (مبادرته). */
export function nounReadings<Value>(
  segments: readonly Segment[],
  look: (stem: string) => readonly Value[] | undefined,
): NounReading<Value>[] {
  const found: NounReading<Value>[] = []
  for (const { conjunction, preposition, definite, stem } of segments) {
    const proclitics = { conjunction, preposition, definite }
    for (const value of look(stem) ?? []) found.push({ value, ...proclitics, possessor: null })
    if (definite || found.length > 0) continue
    for (const [rest, possessor] of pronounCuts(stem)) {
      const values = look(rest) ?? (rest.endsWith('ت') ? look(`${rest.slice(0, -1)}ه`) : undefined) ?? []
      for (const value of values) found.push({ value, ...proclitics, possessor })
    }
    if (found.length === 0 && stem.endsWith('ا'))
      for (const value of look(stem.slice(0, -1)) ?? []) found.push({ value, ...proclitics, possessor: null })
  }
  return found
}
