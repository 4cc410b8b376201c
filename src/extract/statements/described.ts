import type { Verb } from '../lexicon/verbs.ts'
import type { ContentStart, Slot } from './draft.ts'
import type { Frame } from './frame.ts'
import { isLetter } from './prepositions.ts'
import { wordAt, type Reading } from './reading.ts'

/**
 * «ووصف المؤتمر بأنه فاشل»: وصف takes somebody who describes and something described, so that a single phrase behind it is
 * what is described, and the subject is the one who spoke before.
 */
export function asDescribed(frame: Frame, verb: Verb): Frame {
  const { subject, slots, content } = frame
  const isWhole = slots.some(({ role }) => role === 'target')
  // «وصف الرئيس القرار بأنه خطأ»: where more words stand between them, they are what is described.
  const isAlone =
    subject !== null && content?.trigger === 'complementiser' && content.first - subject.last === 1
  if (verb.lemma !== 'وصف' || !isAlone || isWhole) return frame
  const object: Slot = { role: 'target', first: subject.first, last: subject.last, phrase: subject }
  const { noun, medium, saying, matter } = frame
  return { noun, medium, saying, matter, content, subject: null, slots: [object, ...slots] }
}

/** «وصف خطة السلام بأنها "صفعة"»: a matter that is labelled is part of what is said; an actor is only its target. */
export function withMatter(
  reading: Reading,
  content: ContentStart,
  { frame: { matter }, verb }: { frame: Frame; verb: Verb },
): ContentStart {
  if (verb.lemma !== 'وصف' || matter === null) return content
  let last = content.first
  while (last > matter && opensLabel(reading, last - 1)) last--
  return last > matter ? { ...content, matter: { first: matter, last } } : content
}

function opensLabel(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)
  return word !== undefined && (word.complementiser !== null || isLetter(word))
}
