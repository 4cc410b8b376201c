import type { WordClass } from '../lexicon/closed.ts'
import type { Word } from '../lexicon/word.ts'
import { fold } from '../text/fold.ts'
import type { Draft } from '../statements/draft.ts'
import type { Reading } from '../statements/reading.ts'

/** What a word does for telling statements apart: one number, negation or quantity more makes another statement. */
export type TermKind = 'plain' | 'strict' | 'negation' | 'time'

/** A word of a content that says something. */
export interface Term {
  readonly kind: TermKind
  /** Numbers for the word with more and more of its proclitics cut off: words that share one are the same. */
  readonly stems: readonly number[]
  /** How much the word tells: a name of four words is not four things said. */
  readonly weight: number
}

/** A content as it is compared with others: its words that say something, in the order of the text. */
export interface Wording {
  readonly terms: readonly Term[]
  /** The sum of the terms' weights. */
  readonly weight: number
}

/** Words that reports add, drop and exchange at will when they retell. */
const EMPTY: readonly WordClass[] = [
  'preposition', 'conjunction', 'complementiser', 'relative', 'demonstrative', 'pronoun', 'auxiliary', 'adverb',
] // prettier-ignore
const WEIGHT_IN_NAME = 0.5
/** Every negation is the same: «لن», «لم» and «ليس» go with tense and construction. */
const NEGATION = 'لا'
/** «ستفتح» is «سوف تفتح». */
const FUTURE = /^س[ايتن]..+/

/** Of longer contents the beginning is compared: time and space go with the product of two lengths. */
const MOST_TERMS = 200

/** Reads the wordings of statements that are to be compared; a word that many of them have is looked at once. */
export class WordingReader {
  private readonly terms = new Map<Word, Term | null>()
  private readonly inNames = new Map<Word, Term | null>()
  private readonly stems = new Map<string, number>()

  /** The wording of a statement's content. */
  read({ text, covering }: Reading, { content }: Draft): Wording {
    const terms: Term[] = []
    let weight = 0
    for (const { first, last } of content)
      for (let at = first; at < last && terms.length < MOST_TERMS; at++) {
        const word = text.tokens[at]?.word
        const term = word ? this.termOf(word, covering[at] !== null) : null
        if (!term) continue
        terms.push(term)
        weight += term.weight
      }
    return { terms, weight }
  }

  private termOf(word: Word, isInName: boolean): Term | null {
    const known = isInName ? this.inNames : this.terms
    const found = known.get(word)
    if (found !== undefined) return found
    const meaning = meaningOf(word)
    const weight = isInName ? WEIGHT_IN_NAME : 1
    const term = meaning && {
      kind: meaning.kind,
      stems: meaning.stems.map((stem) => this.numberOf(stem)),
      weight,
    }
    known.set(word, term)
    return term
  }

  private numberOf(stem: string): number {
    const known = this.stems.get(stem) ?? this.stems.size
    this.stems.set(stem, known)
    return known
  }
}

interface Meaning {
  readonly kind: TermKind
  readonly stems: readonly string[]
}

/** What words do and their stems; words are the lexicon's and live as long as it does. */
const meanings = new WeakMap<Word, Meaning | 'none'>()

function meaningOf(word: Word): Meaning | null {
  let meaning = meanings.get(word)
  if (meaning === undefined) {
    const kind = kindOf(word)
    meaning = kind === null ? 'none' : { kind, stems: stemsOf(word, kind) }
    meanings.set(word, meaning)
  }
  return meaning === 'none' ? null : meaning
}

function kindOf({ kind, classes }: Word): TermKind | null {
  const has = (wanted: WordClass) => classes.includes(wanted)
  if (kind === 'mark') return null
  if (kind === 'number') return 'strict'
  if (has('negation') && !has('relative') && !has('quantifier')) return 'negation'
  if (has('time')) return 'time'
  if (has('quantifier') && !has('preposition')) return 'strict'
  return EMPTY.some(has) ? null : 'plain'
}

function stemsOf({ kind, surface, segments, key }: Word, does: TermKind): readonly string[] {
  if (kind === 'number') return [digitsOf(surface)]
  if (does === 'negation') return [NEGATION]
  const stems = segments.length > 0 ? segments.map(({ stem }) => stem) : [key]
  if (does === 'strict') return stems.map(numeralOf)
  return FUTURE.test(key) ? [...stems, key.slice(1)] : stems
}

/** A numeral's ending follows gender and case: ثلاث and ثلاثة, عشرون and عشرين are the same number. */
function numeralOf(stem: string): string {
  return stem.replace(/(?<=..)(?:ون|ين|ان|ه)$/, '')
}

/** «١٥» and «15», «3,600» and «3600» are the same number. */
function digitsOf(number: string): string {
  const western = number.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
  return fold(western)
    .replace(/[,٬](?=\d{3})/g, '')
    .replace('٫', '.')
}
