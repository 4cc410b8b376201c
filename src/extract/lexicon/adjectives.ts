import { fold } from '../text/fold.ts'
import type { AdjectiveOf } from './gazetteer.ts'
import type { Gender, GrammaticalNumber } from './segments.ts'

/** A form of an adjective that stands for an actor (الروسية). */
export interface Nisba {
  readonly actor: string
  readonly gender: Gender
  readonly number: GrammaticalNumber
}

/** Endings of a nisba adjective after its ي, by agreement. */
const ENDINGS: readonly (readonly [ending: string, Gender, GrammaticalNumber])[] = [
  ['', 'm', 's'],
  ['ه', 'f', 's'],
  ['ون', 'm', 'p'],
  ['ين', 'm', 'p'],
  ['ات', 'f', 'p'],
  ['ان', 'm', 'd'],
  ['تان', 'f', 'd'],
  ['تين', 'f', 'd'],
]

/** All forms of the adjectives without article, by matching key. The first actor that claims a form keeps it. */
export function inflectAdjectives(adjectives: readonly AdjectiveOf[]): ReadonlyMap<string, Nisba> {
  const found = new Map<string, Nisba>()
  const add = (key: string, nisba: Nisba) => {
    if (!found.has(key)) found.set(key, nisba)
  }
  for (const { actor, forms, plurals } of adjectives) {
    for (const form of forms)
      for (const [ending, gender, number] of ENDINGS) add(fold(form) + ending, { actor, gender, number })
    for (const plural of plurals) add(fold(plural), { actor, gender: 'm', number: 'p' })
  }
  return found
}
