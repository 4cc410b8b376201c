import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** What somebody does or is called, of which he may be two things. */
const CALLING = new Set(['profession', 'anonymous'])

/** «المحامية والناشطة التونسية سعاد النجار», «وزير الدولة والمتحدث باسم الحكومة سمير النجار»: one person with two titles. */
export function withSecondTitle(finder: PhraseFinder, phrase: Phrase): Phrase {
  if (phrase.name !== null || phrase.number !== 's') return phrase
  const second = finder.at(phrase.last)
  const [kind, own] = [second?.title?.kind ?? '', phrase.title?.kind ?? '']
  const isJoined = second?.conjunction === 'و' && second.preposition === '' && second.name !== null
  const fits = kind === 'spokesperson' || (CALLING.has(kind) && CALLING.has(own))
  if (!isJoined || !fits || second.gender !== phrase.gender) return phrase
  return {
    ...phrase,
    name: second.name,
    known: second.known,
    owner: phrase.owner ?? second.owner,
    last: second.last,
  }
}
