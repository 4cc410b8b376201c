import type { VerbReading } from '../lexicon/word.ts'
import type { Frame } from './frame.ts'
import { wordAt, type Reading } from './reading.ts'

/** A verb that calls somebody something, without its subject: «الذي يعتبر الأب الروحي للحركة». */
export function isPassiveLabel({ content }: Frame, { verb }: VerbReading): boolean {
  return /^(?:اعتبر|عدّ?|وصف)$/.test(verb.lemma) && content?.trigger === 'phrase'
}

/** «تعتبر فرنسا الحزب منظمة»: with two names, the first holds the second for something. */
export function labelsAnother({ finder }: Reading, { subject, content }: Frame): boolean {
  const object = content && finder.at(content.first)
  return (
    subject !== null &&
    object?.preposition === '' &&
    object.conjunction === '' &&
    object.first === subject.last
  )
}

/** «ووجهت أسئلة»: a light verb without a subject is mostly passive, and nobody's statement. */
export function isPassive({ noun, content }: Frame, { verb, conjunction }: VerbReading): boolean {
  return verb.fires === 'noun' && noun !== null && content?.trigger !== 'complementiser' && conjunction === ''
}

/** «ووجهت إليه تهمة»: whom a court charges, nobody named accuses. */
export function isCharged(reading: Reading, at: number): boolean {
  const isPerson = /^(?:ل|الي)(?:ه|ها|هم|هما)$/.test(wordAt(reading, at + 1)?.key ?? '')
  return isPerson && /^ته(?:مه|م|متان|متين)$/.test(wordAt(reading, at + 2)?.key ?? '')
}
