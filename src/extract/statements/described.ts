import type { Verb } from '../lexicon/verbs.ts'
import type { Slot } from './draft.ts'
import type { Frame } from './frame.ts'

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
  const { noun, medium, saying } = frame
  return { noun, medium, saying, content, subject: null, slots: [object, ...slots] }
}
