import { lookUp } from '../text/lookup.ts'
import type { Sentence } from '../text/report-text.ts'
import { isObtained } from './aside.ts'
import { voiceAt } from './attribution-aside.ts'
import { attributionCue, isAlso } from './attribution-cue.ts'
import type { Cue } from './draft.ts'
import { headlineCue } from './headline-cue.ts'
import { nominalCue } from './nominal-cue.ts'
import { participleCue } from './participle-cue.ts'
import { cueVerbAt } from './cue-verb.ts'
import { wordAt, type Reading } from './reading.ts'
import { sayingCue } from './saying-cue.ts'
import { postposedCue } from './postposed-cue.ts'
import { relayCue } from './relay-cue.ts'
import { TAKEN_UP } from './taken-up.ts'
import { verbCue } from './verb-cue.ts'

/** The cues of a sentence in text order. */
export function findCues(reading: Reading, sentence: Sentence): Cue[] {
  const found: Cue[] = []
  const label = headlineCue(reading, sentence)
  if (label) found.push(label)
  for (let at = label ? label.content.first : sentence.first; at < sentence.last;) {
    const trap = trapLength(reading, at)
    const cue = trap > 0 ? null : cueAt(reading, at, { sentence, found })
    if (cue && isWelcome(reading, cue, found)) found.push(cue)
    at = trap > 0 ? behindTrap(reading, at + trap) : nextPlace(reading, at, { cue, sentence })
  }
  return found
}

function cueAt(
  reading: Reading,
  at: number,
  { sentence, found }: { sentence: Sentence; found: readonly Cue[] },
): Cue | null {
  const word = wordAt(reading, at)
  if (!word?.mayCue || isObtained(reading, at)) return null
  const special = attributionCue(reading, at, sentence) ?? relayCue(reading, at, sentence)
  if (special) return special
  if (isAttributedClause(reading, at, sentence)) return null
  const verb = cueVerbAt(reading, at)
  const finite = verb
    ? verbCue(reading, at, { sentence, verb, main: found.findLast((cue) => cue.sibling) ?? null })
    : null
  // «"..."، قال X، "..."»: the quotation goes on behind its speaker.
  const isOpen = finite === null || finite.content.trigger === 'quotation'
  return (
    (isOpen && verb ? postposedCue(reading, at, { sentence, verb }) : null) ??
    finite ??
    participleCue(reading, at, sentence) ??
    sayingCue(reading, at, sentence) ??
    nominalCue(reading, at, sentence)
  )
}

/** Inside a quotation only a cue with a subject of its own is somebody else's statement. */
function isWelcome(reading: Reading, cue: Cue, found: readonly Cue[]): boolean {
  const quotation = reading.text.quotedIn[cue.range.first]
  const inside = quotation !== null && quotation !== undefined && quotation.open > cue.sentence.first
  if (inside && cue.speaker.phrase === null && !cue.rule.startsWith('circumstantial')) return false
  if (cue.rule === TAKEN_UP) return true
  if (isVoice(reading, cue) && found.some((other) => frames(other, cue))) return false
  return !found.some(
    (other) => other.content.first === cue.content.first && other.content.trigger === cue.content.trigger,
  )
}

/** «على لسان X». */
function isVoice(reading: Reading, { rule, range }: Cue): boolean {
  return rule.startsWith('attribution') && voiceAt(reading, range.first) !== null
}

/** «أعلنت موسكو على لسان لافروف أن»: an attribution between a cue and its content belongs to that cue. */
function frames({ range, content }: Cue, { range: { first } }: Cue): boolean {
  return range.first < first && first < content.first
}

function nextPlace(
  reading: Reading,
  at: number,
  { cue, sentence }: { cue: Cue | null; sentence: Sentence },
): number {
  if (cue?.rule.startsWith('attribution'))
    return Math.max(cue.range.last, at + 1, cue.speaker.phrase?.last ?? 0)
  if (cue) return Math.max(at + 1, cue.range.last)
  return isAttributedClause(reading, at, sentence) ? at + 2 : at + 1
}

/** «حسبما أفاد», «كما نقلت»: the verb of an attribution makes no statement of its own. */
function isAttributedClause(reading: Reading, at: number, sentence: Sentence): boolean {
  const found = lookUp(reading.text.tokens, at, 'attributions')
  return (
    found?.values[0]?.kind === 'clause' &&
    !isAlso(reading, at, sentence) &&
    at + found.length < reading.text.tokens.length &&
    cueVerbAt(reading, at + found.length)?.verb.act === 'state'
  )
}

/** «من المتوقع أن تعلن»: the verb of the clause that nobody voices is no cue either. */
function behindTrap(reading: Reading, at: number): number {
  const isClause = wordAt(reading, at - 1)?.complementiser != null
  return isClause && cueVerbAt(reading, at)?.tense === 'present' ? at + 1 : at
}

/** How many tokens an expression takes that looks like a cue and is none («يذكر أن»). */
function trapLength({ text, covering }: Reading, at: number): number {
  return covering[at] ? 0 : (lookUp(text.tokens, at, 'traps')?.length ?? 0)
}
