import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Word } from '../lexicon/word.ts'
import type { ReportText } from '../text/report-text.ts'
import { bodyPhrase } from './body-phrase.ts'
import { knownPhrase } from './known-phrase.ts'
import { isSurnameParticle } from './name-particles.ts'
import { personPhrase, surnamePhrase } from './person-phrase.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import { quantifiedPhrase } from './quantified-phrase.ts'
import { titledPhrase } from './titled-phrase.ts'

/** Finds the phrases that name actors in one report; each place is looked at once. */
export class PhraseFinder {
  readonly text: ReportText
  readonly lexicon: Lexicon
  private readonly found: (Phrase | null | undefined)[]

  constructor(text: ReportText, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
    this.found = new Array<Phrase | null | undefined>(text.tokens.length)
  }

  /** The longest phrase that begins at a token and names an actor; null where none does. */
  at(index: number): Phrase | null {
    const known = this.found[index]
    if (known !== undefined) return known
    // A phrase under way is none to the phrases inside it: «رئيس رئيس ...» ends.
    this.found[index] = null
    const phrase = this.text.tokens[index]?.word.mayName === true ? this.find(index) : null
    this.found[index] = phrase
    return phrase
  }

  /** Makes the surnames and short names of those whom the report names in full names wherever nothing else stands. */
  learn(surnames: ReadonlySet<string>, shortNames: ReadonlyMap<string, readonly string[]>): void {
    if (surnames.size + shortNames.size === 0) return
    // What is cut off a word stands before it: one that ends otherwise than all these names is none of them.
    const endings = new Set(
      [...surnames, ...shortNames.keys()].map((name) => name.charCodeAt(name.length - 1)),
    )
    this.text.tokens.forEach(({ word }, index) => {
      if (word.kind !== 'word' || this.found[index]) return
      const phrase = endings.has(word.key.charCodeAt(word.key.length - 1))
        ? (surnamePhrase(word, surnames, index) ?? shortName(word, shortNames, index))
        : null
      this.found[index] = phrase
      // «قال دي روجي»: the particle is part of the surname.
      if (phrase && isSurnameParticle(this.text.tokens[index - 1]?.word) && !this.found[index - 1])
        this.found[index - 1] = { ...phrase, first: index - 1 }
    })
    this.found.forEach((phrase, index) => {
      if (phrase) this.found[index] = this.withSurname(phrase, surnames)
    })
  }

  /** «العميد الحداد»: a title and the surname behind it, which may have been read as an adjective of the title. */
  private withSurname(phrase: Phrase, surnames: ReadonlySet<string>): Phrase {
    if (phrase.kind !== 'person' || phrase.name !== null) return phrase
    const own = { first: phrase.last - 1, last: phrase.last }
    const key = this.text.tokens[own.first]?.word.key ?? ''
    const isFree = own.first > phrase.first && phrase.parts.every(({ last }) => last < phrase.last)
    const isOwn = isFree && key.startsWith('ال') && surnames.has(key)
    if (isOwn) return { ...phrase, name: own }
    const next = this.found[phrase.last]
    const isNext =
      next?.kind === 'person' && next.title === null && next.conjunction + next.preposition === ''
    return isNext ? { ...phrase, name: next.name, last: next.last } : phrase
  }

  /** Whether the known actors of a phrase are persons. */
  isPerson({ known }: Phrase): boolean {
    return known.some((id) => this.lexicon.actors.get(id)?.type === 'person')
  }

  private find(index: number): Phrase | null {
    let best: Phrase | null = null
    for (const read of [knownPhrase, bodyPhrase, titledPhrase, personPhrase, quantifiedPhrase]) {
      const phrase = read(this, index)
      if (phrase && isBetter(phrase, best)) best = phrase
    }
    return best
  }
}

/** A short name alone, of a body that the report names in full elsewhere. */
function shortName(
  word: Word,
  shortNames: ReadonlyMap<string, readonly string[]>,
  first: number,
): Phrase | null {
  if (shortNames.size === 0 || !word.key.includes('ال')) return null
  const segment = word.segments.find(({ form }) => shortNames.has(form))
  const known = segment && shortNames.get(segment.form)
  if (!known) return null
  const { conjunction, preposition } = segment
  const name = { first, last: first + 1 }
  return { ...barePhrase('known', first, name.last), known, name, conjunction, preposition }
}

/** The longer phrase is the better, but no loose reading goes beyond a name that the lists know. */
function isBetter(phrase: Phrase, best: Phrase | null): boolean {
  if (best === null) return true
  const loose =
    phrase.title?.kind === 'body' || phrase.title?.kind === 'medium' || phrase.title?.kind === 'group'
  const full =
    best.kind === 'known' && phrase.kind === 'person' && best.last - best.first > 1 && phrase.title === null
  return phrase.last > best.last && !(best.kind === 'known' && loose) && !full
}
