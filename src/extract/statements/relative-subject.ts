import { takesActor } from '../lexicon/roles.ts'
import type { VerbReading } from '../lexicon/word.ts'
import { stripMarks } from '../text/fold.ts'
import { wordAt, type Reading } from './reading.ts'

/**
 * «الدول التي تتهم الحكومة بالكذب»: where the verb takes whom it is about as its object, and no pronoun takes the
 * relative up («تتهمها», «تتهم فيها»), the noun before الذي is the subject and the phrase behind the verb the object.
 */
export function fillsSubject(reading: Reading, at: number, { object, verb }: VerbReading): boolean {
  if (!takesActor(verb.roles) || object !== null) return false
  for (let next = at + 1; next <= at + LONGEST_RESUMPTION; next++) {
    const word = wordAt(reading, next)
    if (!word || word.kind === 'mark' || word.complementiser) break
    if (RESUMPTIVE.test(stripMarks(word.surface))) return false
  }
  return true
}

/** So many words behind its verb a relative pronoun is taken up. */
const LONGEST_RESUMPTION = 4
/** A preposition with the pronoun that takes the relative up: «فيها», «لانعقادها». */
const RESUMPTIVE = /^(?:ب|في|من|ل|على?|علي|عن|إلي|الي).*(?:ه|ها|هم|هما)$/
