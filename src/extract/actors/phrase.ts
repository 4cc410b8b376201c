import type { Body } from '../lexicon/bodies.ts'
import type { Gender, GrammaticalNumber } from '../lexicon/segments.ts'
import type { Title } from '../lexicon/titles.ts'
import type { TokenRange } from '../text/paragraphs.ts'

/** What kind of noun phrase names an actor. */
export type PhraseKind = 'known' | 'person' | 'body' | 'group' | 'anonymous' | 'document' | 'generic'

/** A noun phrase that names an actor: tokens `[first, last)`, with what its words say. */
export interface Phrase extends TokenRange {
  readonly kind: PhraseKind
  /** Ids of known actors that the name stands for; several where a surname is shared. */
  readonly known: readonly string[]
  /** The proper name within the phrase. */
  readonly name: TokenRange | null
  readonly title: Title | null
  readonly body: Body | null
  /** Matching keys of the words that tell whose: adjectives and complements of the title. */
  readonly modifiers: readonly string[]
  /** Known actor (a state, a body) that an adjective or complement names: الروسي, للأمم المتحدة. */
  readonly owner: string | null
  /** Phrases inside this one: the body spoken for, the ministry of a minister. */
  readonly parts: readonly Phrase[]
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
  readonly definite: boolean
  /** Proclitics on the first word. */
  readonly conjunction: string
  readonly preposition: string
}

/** A phrase with nothing said of it yet. */
export function barePhrase(kind: PhraseKind, first: number, last: number): Phrase {
  return {
    kind,
    first,
    last,
    known: [],
    name: null,
    title: null,
    body: null,
    modifiers: [],
    owner: null,
    parts: [],
    gender: null,
    number: 's',
    definite: true,
    conjunction: '',
    preposition: '',
  }
}

/** One key for all writings of a title with its complements. */
export function titleKey({ title, modifiers }: Phrase): string {
  return [title?.title ?? '', ...modifiers.map((key) => key.replace(/^(?:لل|ال)/, ''))].join(' ')
}

/** A phrase and all phrases inside it. */
export function withParts(phrase: Phrase): Phrase[] {
  return phrase.parts.length === 0 ? [phrase] : [phrase, ...phrase.parts.flatMap(withParts)]
}

/** A name that stands for itself: one that the lists know, or given name and surname. */
export function isFull({ name, known }: Phrase): boolean {
  return known.length > 0 || (name !== null && name.last - name.first > 1)
}

/** Whether a phrase gives a name, and not only a title or description. */
export function isNamed({ kind, name, known, owner }: Phrase): boolean {
  return known.length > 0 || name !== null || (kind === 'body' && owner !== null)
}
