import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** What somebody does or is called, of which he may be two things. */
const CALLING = new Set(['profession', 'anonymous'])

/** Offices that one has beside another: «مستشار الرئيس ووزير الخارجية السابق سمير النجار». */
const SERVES = /^(?:مستشار|نايب|عضو|مساعد|وكيل|مبعوث|خبير)/

/** «المحامية والناشطة التونسية سعاد النجار», «وزير الدولة والمتحدث باسم الحكومة سمير النجار»: one person with two titles. */
export function withSecondTitle(finder: PhraseFinder, phrase: Phrase): Phrase {
  if (phrase.name !== null || phrase.number !== 's') return phrase
  const second = finder.at(phrase.last)
  if (!second || !isJoined(second) || second.gender !== phrase.gender || !areOnes(phrase, second))
    return phrase
  return {
    ...phrase,
    name: second.name,
    known: second.known,
    owner: phrase.owner ?? second.owner,
    last: second.last,
  }
}

function isJoined({ conjunction, preposition, name }: Phrase): boolean {
  return conjunction === 'و' && preposition === '' && name !== null
}

/** Whether one person has both titles. */
function areOnes({ title: first }: Phrase, { title: second }: Phrase): boolean {
  if (second?.kind === 'spokesperson' || second?.office === 'spokesperson') return true
  if (SERVES.test(first?.title ?? '')) return true
  return CALLING.has(first?.kind ?? '') && CALLING.has(second?.kind ?? '')
}
