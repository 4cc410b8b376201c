import type { Actor } from '../extract/index.ts'
import { foldWords } from './search/match.ts'

/** The names, as one of two actors writes them, that the other bears too in any spelling: why they look alike. */
export function sharedNames(one: Actor, other: Actor): readonly string[] {
  const known = new Set(namesOf(other).map(foldWords))
  return namesOf(one).filter((name) => known.has(foldWords(name)))
}

const namesOf = ({ name, aliases }: Actor): readonly string[] => [
  ...new Set([name.ar, ...(name.en === null ? [] : [name.en]), ...aliases]),
]
