import type { StanceNoun } from '../lexicon/nouns.ts'
import type { Verb } from '../lexicon/verbs.ts'
import { lookUp } from '../text/lookup.ts'
import { wordAt, type Reading } from './reading.ts'

/** Verbs that say what somebody holds something to be: «اعتبر التهديدات إفلاسا» threatens nobody. */
const JUDGING = new Set(['اعتبر', 'عدّ', 'رأى', 'وصف', 'سمّى'])

/** Whether a verb says what its subject holds its object to be. */
export function isJudging({ lemma }: Verb): boolean {
  return JUDGING.has(lemma)
}

/** The noun of stance at a token that a light verb takes («أعرب عن قلقه»); null behind other verbs and for deeds. */
export function nounOfLightVerb(reading: Reading, at: number, verb: Verb): StanceNoun | null {
  const noun = wordAt(reading, at)?.stanceNouns[0]
  const isLight = verb.act === 'state' && /^(?:noun|any)$/.test(verb.fires) && !isJudging(verb)
  // «أعلن اعتراض صاروخ» tells of a deed.
  const isDeed = lookUp(reading.text.tokens, at, 'traps')?.values[0]?.kind === 'physical'
  return noun && isLight && !isDeed ? noun.value : null
}
