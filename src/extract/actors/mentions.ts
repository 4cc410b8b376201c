import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../lexicon/word.ts'
import type { ReportText } from '../text/report-text.ts'
import { lookUp } from '../text/lookup.ts'
import type { Phrase } from './phrase.ts'
import { PhraseFinder } from './phrases.ts'

/** The phrases of a report that name actors, in text order, and the finder that found them. */
export interface Mentions {
  readonly finder: PhraseFinder
  readonly phrases: readonly Phrase[]
}

/** Finds every phrase that names an actor; surnames and short names of actors named in full count everywhere. */
export function findMentions(text: ReportText, lexicon: Lexicon): Mentions {
  const finder = new PhraseFinder(text, lexicon)
  const named = scan(finder)
  finder.learn(surnamesOf(finder, named), shortNamesOf(finder, named))
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

function surnamesOf(finder: PhraseFinder, phrases: readonly Phrase[]): Set<string> {
  const { text } = finder
  const surnames = new Set<string>()
  for (const phrase of phrases) {
    const { name, kind } = phrase
    if (!name || name.last - name.first < 2 || !(kind === 'person' || finder.isPerson(phrase))) continue
    const word = text.tokens[name.last - 1]?.word
    const alone = lookUp(text.tokens, name.last - 1, 'names')
    if (!word || alone || word.key.length < SHORTEST_SURNAME || word.classes.length > 0) continue
    if ((!word.commonNoun || word.givenName !== null) && word.nisba === null) surnames.add(word.key)
  }
  return surnames
}

const SHORTEST_SHORT_NAME = 5

/** «النهضة» for «حركة النهضة»: the proper part of a body's name, where it is no ordinary word. */
function shortNamesOf(finder: PhraseFinder, phrases: readonly Phrase[]): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const { kind, name, known, first } of phrases) {
    if (kind !== 'known' || name?.last !== first + 2 || isPersonOrState(finder, known)) continue
    const [head, proper] = [finder.text.tokens[first]?.word, finder.text.tokens[first + 1]?.word]
    if (head && proper && head.starts.titles.length > 0 && isProper(proper)) names.set(proper.key, known)
  }
  return names
}

function isPersonOrState({ lexicon }: PhraseFinder, known: readonly string[]): boolean {
  return known.some((id) => ['person', 'state'].includes(lexicon.actors.get(id)?.type ?? ''))
}

function isProper({ key, commonNoun, nisba, starts, classes, masdars }: Word): boolean {
  if (!key.startsWith('ال') || key.length < SHORTEST_SHORT_NAME || commonNoun || nisba !== null) return false
  return starts.names.length + starts.titles.length + classes.length + masdars.length === 0
}
