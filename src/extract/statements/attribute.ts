import type { Cue, Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/**
 * «، بحسب X» behind a statement that has a cue of its own: an outlet becomes its medium, its own speaker adds
 * nothing. Answers whether the attribution is used up so; another source makes a statement around it.
 */
export function attribute(
  reading: Reading,
  { sentence, speaker, boundary }: Cue,
  drafts: readonly Draft[],
): boolean {
  const same = drafts.filter((draft) => draft.cue.sentence === sentence && draft.cue.sibling)
  const source = speaker.phrase && reading.book.resolve(speaker.phrase)
  const last = same.findLast((draft) => draft.cue.range.first < boundary)
  // «وفقا لبيانه»: a document of nobody adds nothing where somebody in the sentence speaks.
  if (!last) return source === null && drafts.at(-1)?.cue.sentence === sentence
  if (!source || same.some((draft) => draft.speaker === source)) return true
  if (source.type !== 'medium') return false
  last.medium ??= source
  return true
}
