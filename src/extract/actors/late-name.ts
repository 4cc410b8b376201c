import { hasArticle } from '../lexicon/segments.ts'
import type { Word } from '../lexicon/word.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

const LONGEST_FIELD = 7
/** Prepositions of what somebody is an expert in or sits for. */
const FIELD = new Set(['في', 'عن', 'لدي', 'الي'])

/** «القيادي فيها»: in what was named before. */
const IN_IT = /^(?:في|ب|لدي)(?:ه|ها|هم|هما)$/

/** «الخبير في الشؤون التركية سمير النجار»: the name behind the field, place or body of a title, which is definite. */
export function lateName(finder: PhraseFinder, from: number): Phrase | null {
  const { tokens } = finder.text
  if (!opensField(tokens[from]?.word)) return null
  let at = finder.at(from)?.last ?? from + 1
  while (at < from + LONGEST_FIELD && isPlain(tokens[at]?.word)) {
    const phrase = finder.at(at)
    if (phrase && isBareName(finder, phrase))
      return phrase.title !== null || isDefinite(tokens[at - 1]?.word) || isPlace(finder, from, at)
        ? phrase
        : null
    at = phrase?.last ?? at + 1
  }
  return null
}

function opensField(word: Word | undefined): boolean {
  if (word === undefined) return false
  return FIELD.has(word.key) || IN_IT.test(word.key) || /^(?:بال|لل)./.test(word.key) || isFor(word)
}

/** «رئيس المرصد لحقوق الإنسان سمير النجار»: what somebody works for, in idafa. */
function isFor({ commonNoun, wholeNoun, givenName, segments }: Word): boolean {
  return (
    commonNoun && !wholeNoun && givenName === null && segments.some(({ preposition }) => preposition === 'ل')
  )
}

function isPlain(word: Word | undefined): boolean {
  return word?.kind === 'word' && word.classes.length === 0 && word.complementiser === null
}

function isBareName(finder: PhraseFinder, phrase: Phrase): boolean {
  if (phrase.name === null || phrase.conjunction + phrase.preposition !== '') return false
  return phrase.kind === 'person' || finder.isPerson(phrase)
}

/** A name behind a noun without article would be in idafa: «في مكتب سمير النجار». */
function isDefinite(word: Word | undefined): boolean {
  return word !== undefined && (word.starts.names.length > 0 || hasArticle(word) || IN_IT.test(word.key))
}

/** «مدير المكتب في تعز سمير النجار»: one word behind «في» that is no common noun is a place, which no list needs to know. */
function isPlace({ text: { tokens } }: PhraseFinder, from: number, name: number): boolean {
  const word = tokens[from + 1]?.word
  if (name !== from + 2 || tokens[from]?.word.key !== 'في' || !word) return false
  return !word.wholeNoun && word.starts.titles.length + word.masdars.length === 0
}
