import type { VerbReading } from '../lexicon/word.ts'
import { hasRole } from '../lexicon/roles.ts'
import { PRONOUNS } from '../lexicon/segments.ts'
import { beforeComma, isComma } from '../text/marks.ts'
import type { ContentStart, Cue } from './draft.ts'
import type { Frame } from './frame.ts'
import { wordAt, type Reading } from './reading.ts'

/** The rule of a statement whose object is all that was said before it. */
export const TAKEN_UP = 'cue.taken-up'

/**
 * «طالبت إسبانيا بمراجعة الاتفاق، وهو ما رفضته ألمانيا», «الأمر الذي نفته موسكو»: what was said in the clause before, which a
 * relative clause or a pronoun takes up; null for any other clause.
 */
export function takenUp(
  reading: Reading,
  at: number,
  { form, frame, main }: { form: VerbReading; frame: Frame; main: Cue | null },
): ContentStart | null {
  if (form.object === null || form.verb.act === 'state' || frame.subject === null) return null
  const first = clauseStart(reading, at) ?? (frame.content ? null : joinedStart(reading, at, form))
  if (first === null || main === null || main.content.first >= first) return null
  return { first: main.content.first, last: beforeComma(reading.text.tokens, first), trigger: 'phrase' }
}

/** «طالبت إسبانيا بهدنة، ورفضتها ألمانيا»: a clause joined by a comma and «و», whose pronoun stands for what was said. */
function joinedStart(
  { text }: Reading,
  at: number,
  { verb, conjunction, object }: VerbReading,
): number | null {
  const isOfThat =
    object !== null && PRONOUNS[object].person === 3 && hasRole(verb.roles, 'object', 'content')
  return isOfThat && conjunction !== '' && isComma(text.tokens[at - 1]) ? at : null
}

/** Whether a verb stands behind «وهو ما» or «الأمر الذي», which take up what was said before. */
export function takesUp(reading: Reading, at: number): boolean {
  return clauseStart(reading, at) !== null
}

/** Where «وهو ما» or «الأمر الذي» begins that ends before a verb. */
function clauseStart(reading: Reading, at: number): number | null {
  const [head, relative] = [wordAt(reading, at - 2)?.key ?? '', wordAt(reading, at - 1)?.key]
  const isThat = relative === 'ما' && /^وه[وي]$/.test(head)
  const isMatter = relative === 'الذي' && head === 'الامر'
  if (!isThat && !isMatter) return null
  return isMatter && wordAt(reading, at - 3)?.key === 'وهو' ? at - 3 : at - 2
}
