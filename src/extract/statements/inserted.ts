import { addressedAt } from './addressed.ts'
import { isObtained } from './aside.ts'
import { attributionAside, voiceAt } from './attribution-aside.ts'
import { belongingEnd } from './belonging.ts'
import { isUnnamed } from './clause-start.ts'
import { fillerEnd } from './filler.ts'
import type { FrameBuilder, FrameStart } from './frame.ts'
import { wordAt, type Reading } from './reading.ts'
import { resumeAfterRelative } from './resume.ts'
import { isSaying, isSayingOn } from './saying.ts'

/** Where words end that stand between the parts of the frame and fill none of them; the token itself where none do. */
export function insertedEnd(
  reading: Reading,
  frame: FrameBuilder,
  { at, from, end, form: { verb } }: FrameStart & { readonly at: number },
): number {
  const word = wordAt(reading, at)
  if (!word) return at
  if (isSaying(word) || (isSayingOn(word) && verb.fires === 'clause')) return (frame.saying = at + 1)
  const addressed = addressedAt(reading, at, end)
  if (addressed) return frame.addressed(addressed)
  const voice = voiceAt(reading, at)
  if (voice) return frame.spokenBy(voice)
  if (isUnnamed(reading, at) || (at > from && isObtained(reading, at)))
    return resumeAfterRelative(reading, { from: at, end, verb }) ?? at
  const aside = at > from ? attributionAside(reading, at, end) : null
  if (aside) return frame.passedOnBy(aside)
  const filler = fillerEnd(reading, at, verb)
  return filler > at || at === from ? filler : belongingEnd(reading, at, end)
}
