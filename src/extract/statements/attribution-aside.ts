import type { Phrase } from '../actors/phrase.ts'
import { lookUp } from '../text/lookup.ts'
import { isColon, isComma } from '../text/marks.ts'
import type { Reading } from './reading.ts'

const LONGEST = 12

/** «حسبما أفاد راديو سوا،» between a subject and its clause: the outlet, and the comma where the clause goes on. */
export function attributionAside(
  { text, finder }: Reading,
  at: number,
  end: number,
): { outlet: Phrase | null; last: number } | null {
  const found = lookUp(text.tokens, at, 'attributions')
  if (found?.segment.conjunction !== '') return null
  let outlet: Phrase | null = null
  for (let next = at + found.length; next < Math.min(end, at + LONGEST); next++) {
    if (isComma(text.tokens[next]) || isColon(text.tokens[next])) return { outlet, last: next }
    outlet ??= finder.at(next)
  }
  return { outlet, last: at }
}

/** «على لسان X» between a verb and its clause: who lent the subject a voice. */
export function voiceAt({ text, finder }: Reading, at: number): Phrase | null {
  const isVoice = text.tokens[at]?.word.key === 'علي' && text.tokens[at + 1]?.word.key === 'لسان'
  return isVoice ? finder.at(at + 2) : null
}
