import type { ActorRecord } from '../actors/actor-record.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { Cue, Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/**
 * «، بحسب X» behind a statement that has a cue of its own: an outlet becomes its medium, its own speaker adds
 * nothing. Answers whether the attribution is used up so; another source makes a statement around it.
 */
export function attribute(reading: Reading, { sentence, speaker, boundary }: Cue, drafts: Draft[]): boolean {
  const same = drafts.filter((draft) => draft.cue.sentence === sentence && draft.cue.sibling)
  const source = speaker.phrase && reading.book.resolve(speaker.phrase)
  const last = same.findLast((draft) => draft.cue.range.first < boundary)
  // «وفقا لبيانه»: a document of nobody adds nothing where somebody in the sentence speaks.
  if (!last) return source === null && drafts.at(-1)?.cue.sentence === sentence
  if (!source || same.some((draft) => draft.speaker === source)) return true
  if ((last.content[0]?.first ?? 0) > boundary)
    return passOn(drafts, last, { source, phrase: speaker.phrase })
  if (source.type !== 'medium') return false
  last.medium ??= source
  return true
}

/** «أفادت الوكالة، نقلا عن مصدر، بأن»: what an outlet tells are the words of the source behind it. */
function passOn(drafts: Draft[], told: Draft, { source, phrase }: Source): boolean {
  if (told.speaker.type !== 'medium' || source.type === 'medium') return true
  const cue = { ...told.cue, speaker: { ...told.cue.speaker, phrase } }
  drafts[drafts.indexOf(told)] = { ...told, cue, speaker: source, medium: told.speaker }
  return true
}

interface Source {
  readonly source: ActorRecord
  readonly phrase: Phrase | null
}
