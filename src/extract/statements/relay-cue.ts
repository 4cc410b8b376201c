import { beforeComma, isComma } from '../text/marks.ts'
import { barePhrase, type Phrase } from '../actors/phrase.ts'
import type { Sentence } from '../text/report-text.ts'
import { ComplementScan } from './complement-scan.ts'
import type { Cue } from './draft.ts'
import { wordAt, type Reading } from './reading.ts'

const LONGEST_RELAY = 25
/** Verbs of passing on what others said, and the preposition before whose words they are. */
const RELAYS: ReadonlyMap<string, string> = new Map([
  ['نقل', 'عن'],
  ['نسب', 'الي'],
])

/** «نقلت M عن X قوله إن», «نسبت M إلى X قوله إن»: the words are those of X, told through the outlet M. */
export function relayCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const lemma = wordAt(reading, at)?.verbs.find(({ verb }) => RELAYS.has(verb.lemma))?.verb.lemma ?? ''
  const preposition = RELAYS.get(lemma)
  if (preposition === undefined || reading.covering[at]) return null
  const medium = reading.finder.at(at + 1) ?? outletBefore(reading, at)
  const source = sourceOf(reading, { from: at + 1, end: sentence.last, preposition })
  if (!source) return null
  const saying = sayingBehind(reading, source.last, sentence.last)
  if (!saying) return null
  const hint = {
    phrase: source,
    gender: source.gender ?? 'm',
    number: source.number,
    medium,
    sameAsBefore: false,
  } as const
  // «..., ورويترز تنقل عن»: the words before end where the outlet is named.
  const boundary = beforeComma(reading.text.tokens, outletBefore(reading, at)?.first ?? at)
  return { ...saying, sentence, speaker: hint, boundary, sibling: true, rule: 'relay' }
}

function outletBefore({ covering }: Reading, at: number): Phrase | null {
  const phrase = covering[at - 1] ?? null
  return phrase?.last === at ? phrase : null
}

/** The phrase behind the preposition. */
function sourceOf(
  reading: Reading,
  { from, end, preposition }: { from: number; end: number; preposition: string },
): Phrase | null {
  for (let at = from; at < Math.min(end, from + LONGEST_RELAY); at++) {
    const word = wordAt(reading, at)
    if (word?.complementiser) return null
    if (word?.key === preposition) return reading.finder.at(at + 1) ?? unlisted(reading, at + 1, end)
  }
  return null
}

/** «عن الباكر قوله»: whoever is not listed, right before the noun of saying. */
function unlisted(reading: Reading, at: number, end: number): Phrase | null {
  const phrase = barePhrase('person', at, at + 1)
  const isNamed = (wordAt(reading, at)?.classes.length ?? 1) === 0 && at + 1 < end
  const says = wordAt(reading, at + 1)?.masdars.some(
    ({ value, possessor }) => value.lemma === 'قال' && possessor !== null,
  )
  return isNamed && says === true ? { ...phrase, name: { first: at, last: at + 1 }, gender: 'm' } : null
}

type Saying = Pick<Cue, 'range' | 'verb' | 'act' | 'polarity' | 'relation' | 'slots' | 'content'>

/** «قوله»، «القول»، «تأكيدها»، «رفضها»: the verbal noun whose pronoun is the source, or the complementiser itself. */
function sayingBehind(reading: Reading, from: number, end: number): Saying | null {
  for (let at = from; at < Math.min(end, from + LONGEST_RELAY); at++) {
    const word = wordAt(reading, at)
    if (word?.complementiser && !isComma(reading.text.tokens[at - 1]) && at === from) {
      const content = { first: at + 1, last: null, trigger: 'complementiser' } as const
      return {
        range: { first: at, last: at + 1 },
        verb: null,
        act: 'state',
        polarity: 0,
        relation: null,
        slots: [],
        content,
      }
    }
    const noun = word?.masdars.find(
      ({ definite, possessor, value }) =>
        value.fires !== 'never' && (possessor !== null || (definite && value.lemma === 'قال')),
    )
    if (!noun) continue
    const verb = noun.value
    const form = { verb, key: '', tense: 'participle', gender: 'm', number: 's', person: 3 } as const
    const { content, slots } = new ComplementScan(reading, {
      form, from: at + 1, end, subject: null, circumstantial: true, hasObject: false,
    }).run() // prettier-ignore
    const { act, polarity, relation } = verb
    return content && { range: { first: at, last: at + 1 }, verb, act, polarity, relation, slots, content }
  }
  return null
}
