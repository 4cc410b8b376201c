import type { ActorRecord } from '../actors/actor-record.ts'
import { ownerOf } from '../actors/owner.ts'
import type { Phrase } from '../actors/phrase.ts'
import type { Draft } from '../statements/draft.ts'
import { phrasesOf } from '../statements/slot-phrases.ts'
import { phrasesIn, wordAt, type Reading } from '../statements/reading.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { newCandidate, type Candidate } from './candidate.ts'
import type { RuleLinks } from './rule-links.ts'

/** So many words of a content are read, and so many statements before and behind it. */
const DEPTH = 80
const BACK = 24
const AHEAD = 8
/** So many other speakers are candidates though the statement does not name them. */
const SPEAKERS_BEFORE = 4
const SPEAKERS_BEHIND = 2

/** The actors on whom a statement may take a stand or whom it may answer, in the order of how they are found. */
export function findCandidates(links: RuleLinks, draft: Draft): Candidate[] {
  const found = new Candidates(draft.speaker)
  fromRules(found, links, draft)
  fromCue(found, links.debate.reading, draft)
  for (const range of draft.content) fromContent(found, links.debate.reading, { draft, range: within(range) })
  fromSentence(found, links.debate.reading, draft)
  fromSpeakers(found, links, draft)
  return found.all()
}

/** The candidates of one statement by actor; its own speaker is none. */
class Candidates {
  private readonly speaker: ActorRecord
  private readonly byActor = new Map<ActorRecord, Candidate>()

  constructor(speaker: ActorRecord) {
    this.speaker = speaker
  }

  of(actor: ActorRecord | null): Candidate | null {
    if (actor === null || actor === this.speaker) return null
    const known = this.byActor.get(actor)
    if (known) return known
    const made = newCandidate(actor)
    this.byActor.set(actor, made)
    return made
  }

  all(): Candidate[] {
    return [...this.byActor.values()]
  }
}

function fromRules(found: Candidates, links: RuleLinks, draft: Draft): void {
  const answer = links.answerOf(draft)
  const answered = answer && found.of(answer.toActor)
  if (answered) answered.answer = answer
  const previous = links.debate.previous(draft)
  if (previous?.speaker === draft.speaker) {
    found.of(links.answerOf(previous)?.toActor ?? null)
    for (const { target } of links.debate.stancesOf(previous)) found.of(target)
  }
  for (const stance of links.debate.stancesOf(draft)) {
    const candidate = found.of(stance.target)
    if (candidate) candidate.stance ??= stance
  }
}

function fromCue(found: Candidates, reading: Reading, { cue }: Draft): void {
  for (const slot of cue.slots)
    for (const { phrase, evidence } of phrasesOf(reading, slot)) {
      const candidate = found.of(reading.book.resolve(phrase))
      if (candidate)
        candidate.slot ??= { role: slot.role, first: evidence.first, last: evidence.last, phrase }
    }
}

function within({ first, last }: TokenRange): TokenRange {
  return { first, last: Math.min(last, first + DEPTH) }
}

function fromContent(
  found: Candidates,
  reading: Reading,
  { draft, range }: { draft: Draft; range: TokenRange },
): void {
  for (const phrase of phrasesIn(reading, range)) {
    if (isWhoRefuses(reading, draft, phrase)) continue
    const candidate = found.of(reading.book.resolve(phrase))
    if (!candidate) continue
    candidate.named ??= phrase
    candidate.times++
  }
  for (let at = range.first; at < range.last; at++) {
    const word = wordAt(reading, at)
    if (!word || reading.covering[at]) continue
    if (word.speechNoun?.possessor === null) {
      const candidate = found.of(ownerOf(reading, at, range.last))
      if (candidate) candidate.speech ??= at
    }
    if (word.nisba) {
      const candidate = found.of(reading.book.knownActor(word.nisba.value.actor))
      if (candidate) candidate.adjective ??= at
    }
  }
}

/** «قال المتحدث إن الجيش لن يتراجع»: of whose deeds a statement speaks that refuses or denies is on the speaker's side. */
function isWhoRefuses(reading: Reading, { act, cue, content }: Draft, { first, last }: Phrase): boolean {
  const isHead = first === content[0]?.first && cue.act === 'state' && (act === 'reject' || act === 'deny')
  return isHead && /^(?:لن|لم|لا|ليست?|ليسوا)$/.test(wordAt(reading, last)?.key ?? '')
}

function fromSentence(found: Candidates, reading: Reading, { cue, content }: Draft): void {
  const last = content[0]?.first ?? cue.range.first
  for (const phrase of phrasesIn(reading, { first: Math.max(cue.sentence.first, last - DEPTH), last })) {
    const candidate = found.of(reading.book.resolve(phrase))
    if (candidate) candidate.outside ??= phrase
  }
}

function fromSpeakers(found: Candidates, { debate }: RuleLinks, draft: Draft): void {
  const { drafts } = debate
  const place = debate.placeOf(draft)
  const before: ActorRecord[] = []
  for (let at = place - 1; at >= Math.max(0, place - BACK); at--) {
    const other = drafts[at]
    if (!other || other.speaker === draft.speaker || before.includes(other.speaker)) continue
    if (before.push(other.speaker) > SPEAKERS_BEFORE) break
    const candidate = found.of(other.speaker)
    if (!candidate) continue
    candidate.spoke = other
    candidate.rank = before.length - 1
  }
  const behind: ActorRecord[] = []
  for (let at = place + 1; at <= Math.min(drafts.length - 1, place + AHEAD); at++) {
    const other = drafts[at]
    if (!other) break
    if (!behind.includes(other.speaker) && behind.push(other.speaker) > SPEAKERS_BEHIND + 1) break
    const candidate = found.of(other.speaker)
    if (candidate) candidate.later ??= other
  }
}
