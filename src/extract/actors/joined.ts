import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** So many actors are read in one row of names. */
const LONGEST_ROW = 6

/** The phrases joined to one by «و»: «واشنطن وأنقرة ولندن»; without the first. */
export function joinedTo(finder: PhraseFinder, phrase: Phrase): Phrase[] {
  const found: Phrase[] = []
  let end = phrase.last
  while (found.length < LONGEST_ROW) {
    const next = finder.at(end)
    if (next?.conjunction !== 'و' || (next.preposition !== '' && next.preposition !== phrase.preposition))
      break
    found.push(next)
    end = next.last
  }
  return found
}
