import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReportText } from '../text/report-text.ts'
import { lookUp } from '../text/lookup.ts'
import type { Phrase } from './phrase.ts'
import { PhraseFinder } from './phrases.ts'

/** The phrases of a report that name actors, in text order, and the finder that found them. */
export interface Mentions {
  readonly finder: PhraseFinder
  readonly phrases: readonly Phrase[]
}

/** Finds every phrase that names an actor; surnames of persons named in full anywhere count everywhere. */
export function findMentions(text: ReportText, lexicon: Lexicon): Mentions {
  const finder = new PhraseFinder(text, lexicon)
  finder.learn(surnamesOf(finder, scan(finder)))
  return { finder, phrases: scan(finder) }
}

function scan(finder: PhraseFinder): Phrase[] {
  const found: Phrase[] = []
  for (let at = 0; at < finder.text.tokens.length;) {
    const phrase = finder.at(at)
    if (phrase) found.push(phrase)
    at = phrase?.last ?? at + 1
  }
  return found
}

const SHORTEST_SURNAME = 3

function surnamesOf({ text }: PhraseFinder, phrases: readonly Phrase[]): Set<string> {
  const surnames = new Set<string>()
  for (const { name, kind } of phrases) {
    if (!name || name.last - name.first < 2 || (kind !== 'person' && kind !== 'known')) continue
    const word = text.tokens[name.last - 1]?.word
    const alone = lookUp(text.tokens, name.last - 1, 'names')
    if (!word || alone || word.key.length < SHORTEST_SURNAME || word.classes.length > 0) continue
    if ((!word.commonNoun || word.givenName !== null) && word.nisba === null) surnames.add(word.key)
  }
  return surnames
}
