import { stripMarks } from '../text/fold.ts'
import type { PronounKey } from './segments.ts'
import type { Complementiser } from './word.ts'

const COMPLEMENTISER = /^([وف]?)([بل]?)([اأإ])(ن|لا)(ه|ها|هم|هما|هن|نا|ني|ك|كم)?$/

/** How a word is a complementiser; null where it is none. */
export function complementiserOf(surface: string): Complementiser | null {
  // «آن» is a name.
  const match = surface.includes('آ') ? null : COMPLEMENTISER.exec(stripMarks(surface))
  if (!match) return null
  const [, conjunction = '', preposition = '', alif = '', rest = '', pronoun = null] = match
  const negated = rest === 'لا'
  // «إلا» is "except", «الا» may be it, «لأن» is "because": none opens a clause of speech.
  if ((negated && (alif !== 'أ' || pronoun !== null)) || preposition === 'ل') return null
  const hamzaBelow = alif === 'ا' ? null : alif === 'إ'
  return { conjunction, preposition, pronoun: pronoun as PronounKey | null, hamzaBelow, negated }
}
