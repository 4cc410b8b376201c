import type { ActorRecord } from '../actors/actor-record.ts'
import type { Role } from '../lexicon/roles.ts'
import type { Sentence } from '../text/report-text.ts'
import { judge } from './acts.ts'
import { contentOfCue } from './content.ts'
import type { Cue, Draft } from './draft.ts'
import { findCues } from './find-cues.ts'
import type { Reading } from './reading.ts'
import { contains } from './inside.ts'
import { speakerOf } from './speakers.ts'
import { attribute } from './attribute.ts'
import { withPronounObject } from './pronoun-object.ts'

/** The statements of a report in the order of their cues. */
export function readStatements(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const sentence of reading.text.sentences) {
    const cues = findCues(reading, sentence)
    if (cues.length === 0) continueStatement(reading, sentence, drafts)
    cues.forEach((cue, at) => {
      if (cue.rule === 'attribution.behind' && attribute(reading, cue, drafts)) return
      const draft = readDraft(reading, { cue, later: cues.slice(at + 1), before: drafts.slice(-RECENT) })
      if (draft) drafts.push(draft)
    })
  }
  drafts.forEach((draft, at) => {
    draft.within = surrounding(drafts, at)
  })
  return drafts
}

/** So many statements back a speaker is looked for. */
const RECENT = 30

interface CueInContext {
  readonly cue: Cue
  readonly later: readonly Cue[]
  readonly before: readonly Draft[]
}

function readDraft(reading: Reading, { cue: named, later, before }: CueInContext): Draft | null {
  const found = contentOfCue(reading, named, later)
  const speaker = found && speakerOf(reading, named, before)
  if (!found || !speaker) return null
  const cue = withPronounObject(reading, named, { speaker, previous: before.at(-1) })
  const addressee = actorIn(reading, cue, 'addressee')
  const medium = cue.speaker.medium
    ? reading.book.resolve(cue.speaker.medium)
    : actorIn(reading, cue, 'medium')
  return {
    cue,
    speaker,
    ...found,
    ...judge(reading, { cue, speaker, content: found.content }),
    addressee: addressee === speaker ? null : addressee,
    medium: medium === speaker ? null : medium,
    within: null,
  }
}

function actorIn({ book }: Reading, { slots }: Cue, role: Role): ActorRecord | null {
  const phrase = slots.find((slot) => slot.role === role && slot.phrase !== null)?.phrase
  return phrase ? book.resolve(phrase) : null
}

/** A sentence without a cue goes on with the last statement where it begins with «وأن» or is all quotation. */
function continueStatement(reading: Reading, sentence: Sentence, drafts: Draft[]): void {
  const last = drafts.at(-1)
  const start = reading.text.tokens[sentence.first]?.word
  if (!last || !start || last.cue.sentence.headline || sentence.headline) return
  const quotation = reading.text.quotedIn[sentence.first]
  const isQuoted =
    quotation?.open === sentence.first && quotation.close >= sentence.last - 2 && last.mode === 'direct'
  const isClause = start.complementiser !== null && start.complementiser.conjunction !== ''
  if (!isQuoted && !isClause) return
  const cue = {
    ...last.cue,
    sentence,
    content: { first: sentence.first + (isClause ? 1 : 0), last: null, trigger: 'complementiser' as const },
  }
  const more = contentOfCue(reading, cue, [])
  if (more) drafts[drafts.length - 1] = { ...last, content: [...last.content, ...more.content] }
}

/** The smallest statement in whose content the cue of this one stands; it is never far away. */
function surrounding(drafts: readonly Draft[], at: number): Draft | null {
  const draft = drafts[at]
  if (!draft) return null
  let best: Draft | null = null
  for (const other of drafts.slice(Math.max(0, at - RECENT), at + RECENT)) {
    if (other === draft || !contains(other, draft.cue.range.first) || contains(draft, other.cue.range.first))
      continue
    if (best === null || length(other) < length(best)) best = other
  }
  return best
}

function length({ content }: Draft): number {
  return content.reduce((sum, { first, last }) => sum + last - first, 0)
}
