import { lookUp } from '../text/lookup.ts'
import { isKunya } from './name-particles.ts'
import { nameEnd } from './names.ts'
import { namesPeople } from './nisba.ts'
import { withApposition } from './person-phrase.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** A name or alias of an actor that the lists know, with the adjectives that follow it (حزب الله اللبناني). */
export function knownPhrase(finder: PhraseFinder, first: number): Phrase | null {
  const { text, lexicon } = finder
  const found = lookUp(text.tokens, first, 'names')
  if (!found) return null
  const actors = found.values.map((id) => lexicon.actors.get(id)).filter((actor) => actor !== undefined)
  const isPerson = actors.every((actor) => actor.type === 'person')
  const nameLast = first + found.length
  if (found.length === 1 && isVerb(text.tokens[first])) return null
  if (isPerson && found.length === 1 && isNameOfAnother(text.tokens, first)) return null
  if (isPerson && isKunyaOfAnother(text.tokens, first, nameLast)) return null
  const last = isPerson ? nameLast : adjectivesEnd(text.tokens, nameLast)
  const { conjunction, preposition } = found.segment
  const phrase: Phrase = {
    ...barePhrase('known', first, last),
    known: found.values,
    name: { first, last: nameLast },
    gender: actors.length === 1 ? (actors[0]?.gender ?? null) : isPerson ? 'm' : null,
    conjunction,
    preposition,
  }
  return isPerson ? withApposition(finder, phrase) : phrase
}

/** «وأفاد» is the verb before it is the agency of that name. */
function isVerb(token: PhraseFinder['text']['tokens'][number] | undefined): boolean {
  return token?.word.verbs.some(({ verb }) => verb.fires === 'any') ?? false
}

/** A surname that is here somebody's given name («عباس إبراهيم») stands for nobody of the lists. */
function isNameOfAnother(tokens: PhraseFinder['text']['tokens'], at: number): boolean {
  const word = tokens[at]?.word
  return word?.givenName != null && nameEnd(tokens, at, { strict: true }) > at + 1
}

/** «أبو علاء الولائي» is not he who is known as «أبو علاء». */
function isKunyaOfAnother(tokens: PhraseFinder['text']['tokens'], first: number, last: number): boolean {
  return (
    isKunya(tokens[first]?.word) && last === first + 2 && nameEnd(tokens, first, { strict: false }) > last
  )
}

function adjectivesEnd(tokens: PhraseFinder['text']['tokens'], from: number): number {
  let at = from
  while (isAdjective(tokens, at)) at++
  return at
}

function isAdjective(tokens: PhraseFinder['text']['tokens'], at: number): boolean {
  const word = tokens[at]?.word
  if (!word || namesPeople(tokens, at)) return false
  const { nisba } = word
  return nisba?.definite === true && nisba.conjunction + nisba.preposition === ''
}
