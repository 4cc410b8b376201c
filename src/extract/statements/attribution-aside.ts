import type { Phrase } from '../actors/phrase.ts'
import { lookUp } from '../text/lookup.ts'
import { isColon, isComma } from '../text/marks.ts'
import { behindOwned } from './owned-title.ts'
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

/** «على لسان X», «على لسان أمينها العام X» between a verb and its clause: who lent the subject a voice. */
export function voiceAt(reading: Reading, at: number): Phrase | null {
  const { tokens } = reading.text
  const isVoice = tokens[at]?.word.key === 'علي' && tokens[at + 1]?.word.key === 'لسان'
  return isVoice ? (reading.finder.at(at + 2) ?? behindOwned(reading, at + 2)) : null
}
