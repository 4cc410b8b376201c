import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Gender, GrammaticalNumber } from '../lexicon/segments.ts'
import type { ReportText } from '../text/report-text.ts'
import type { ActorType } from '../types.ts'
import type { ActorRecord } from './actor-record.ts'
import type { Mentions } from './mentions.ts'
import { isFull, isNamed, titleKey, withParts, type Phrase } from './phrase.ts'
import { NameIndex } from './name-index.ts'
import { officialVoice } from './official-voice.ts'
import { resolveBody } from './resolve-body.ts'
import { resolveGroup } from './resolve-group.ts'
import { resolvePerson } from './resolve-person.ts'
import { bareWords, keysOf, surfaceOf, wordsOfKnown } from './surface.ts'

/** What a new actor starts from. */
export interface NewActor {
  readonly id: string
  readonly ar: string
  readonly en?: string | null
  readonly type: ActorType
  readonly gender?: Gender | null
  readonly number?: GrammaticalNumber
}

/** The actors of one report and which phrase names whom. */
export class ActorBook {
  readonly text: ReportText
  readonly lexicon: Lexicon
  private readonly records = new Map<string, ActorRecord>()
  private readonly byPhrase = new Map<Phrase, ActorRecord | null>()
  private readonly index: NameIndex

  constructor(text: ReportText, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
    this.index = new NameIndex(text)
  }

  /** Resolves all phrases of a report: full names first, so that surnames, titles and descriptions find them. */
  static of(text: ReportText, lexicon: Lexicon, { phrases }: Mentions): ActorBook {
    const book = new ActorBook(text, lexicon)
    const all = phrases.flatMap(withParts)
    for (const phrase of all) if (isFull(phrase)) book.resolve(phrase)
    for (const phrase of all) if (isNamed(phrase)) book.resolve(phrase)
    for (const phrase of all) book.resolve(phrase)
    return book
  }

  /** Whom a phrase names; null for a document, whose issuer only its context tells. */
  resolve(phrase: Phrase): ActorRecord | null {
    const known = this.byPhrase.get(phrase)
    if (known !== undefined) return known
    const record = this.identify(phrase)
    this.byPhrase.set(phrase, record)
    if (record) this.note(record, phrase)
    return record
  }

  /** A document whose issuer nothing tells speaks for itself, as an unnamed source does. */
  unsigned(phrase: Phrase): ActorRecord {
    const record = resolveGroup(this, { ...phrase, kind: 'anonymous' })
    this.byPhrase.set(phrase, record)
    this.note(record, phrase)
    return record
  }

  private identify(phrase: Phrase): ActorRecord | null {
    if (phrase.kind === 'document') {
      const part = phrase.parts[0]
      return part ? this.resolve(part) : phrase.owner ? this.knownActor(phrase.owner) : null
    }
    if (phrase.kind === 'generic' && phrase.last === phrase.first + 1) {
      const person = this.namesakes(this.keys(phrase)[0] ?? '')[0]
      if (person) return person
    }
    const group = this.groupSpokenOf(phrase)
    if (group) return group
    const voice = officialVoice(this.text, phrase)
    const named = voice ? this.resolve(voice) : this.bodyByName(phrase)
    if (named) return named
    if (phrase.kind === 'body') return resolveBody(this, phrase)
    if (phrase.kind === 'person' || this.isPerson(phrase)) return resolvePerson(this, phrase)
    if (phrase.kind === 'known') return this.knownActor(this.preferred(phrase.known))
    return resolveGroup(this, phrase)
  }

  /** «قادة الفصائل», «عناصر من جبهة النصرة», «القادة الروس»: many of a body or state are the body or state. */
  private groupSpokenOf(phrase: Phrase): ActorRecord | null {
    if (phrase.number !== 'p' || phrase.name !== null || phrase.known.length > 0) return null
    const part = phrase.parts[0]
    const kinds = ['body', 'group', 'known']
    const isMember = phrase.title?.type === 'person' || phrase.title?.type === 'armed-group'
    if (part && isMember && kinds.includes(part.kind) && !this.isPerson(part)) return this.resolve(part)
    return null
  }

  /** «شركة تويتر», «حركة حماس», «قناة الجزيرة»: the head only says what the known name is. */
  private bodyByName({ kind, title, parts }: Phrase): ActorRecord | null {
    const [part, more] = parts
    if (kind !== 'body' || part?.kind !== 'known' || more || !title) return null
    const isName = title.kind === 'medium' || ['armed-group', 'party', 'civil-society'].includes(title.type)
    const record = isName ? this.resolve(part) : null
    return record && !['state', 'person', 'international-organisation'].includes(record.type) ? record : null
  }

  private isPerson({ known }: Phrase): boolean {
    return known.some((id) => this.lexicon.actors.get(id)?.type === 'person')
  }

  /** Of several actors with one name, the one that the report has named already, else the first. */
  preferred(ids: readonly string[]): string {
    return ids.find((id) => this.records.has(id)) ?? ids[0] ?? ''
  }

  private note(record: ActorRecord, phrase: Phrase): void {
    record.phrases.push(phrase)
    this.noteWording(record, phrase)
    this.index.add(record, phrase)
    if (phrase.owner) record.owners.add(phrase.owner)
    for (const part of phrase.parts) {
      const owner = this.resolve(part)
      if (owner && owner !== record && owner.type !== 'person') record.owners.add(owner.id)
    }
    if (phrase.title) record.titles.add(titleKey(phrase))
  }

  private noteWording(record: ActorRecord, phrase: Phrase): void {
    const keys = this.keys(phrase)
    const wording = keys.length === 1 ? (keys[0] ?? '') : keys.join(' ')
    if (!record.wordings.has(wording)) for (const word of bareWords(keys)) record.words.add(word)
    record.wordings.set(wording, phrase)
  }

  /** The record of an actor of the lists. */
  knownActor(id: string): ActorRecord {
    const known = this.lexicon.actors.get(id)
    const number = known?.type === 'collective' ? 'p' : 's'
    const name = { ar: known?.name.ar ?? id, en: known?.name.en ?? null }
    const gender = known?.gender ?? null
    return this.actor({ id, ...name, type: known?.type ?? 'collective', gender, number })
  }

  /** The record with this id, made where there is none. */
  actor({ id, ar, en = null, type, gender = null, number = 's' }: NewActor): ActorRecord {
    const found = this.records.get(id)
    if (found) return found
    const known = this.lexicon.actors.get(id) ?? null
    const record: ActorRecord = {
      id, name: { ar, en }, type, known, gender, number, titles: new Set(), owners: new Set(), phrases: [], wordings: new Map(), words: new Set(known ? wordsOfKnown(known) : []),
    } // prettier-ignore
    this.records.set(id, record)
    return record
  }

  /** Whether the report has named the actor. */
  has(id: string): boolean {
    return this.records.has(id)
  }

  /** The actor that was named last before a token, of those that fit; long ago counts as never. */
  latest(at: number, fits: (record: ActorRecord) => boolean): ActorRecord | null {
    return this.index.latest(at, fits)
  }

  /** The person whom the report has given this title. */
  bearer(title: string): ActorRecord | null {
    return this.index.bearer(title)
  }

  /** Persons of the report whose surname sounds like this matching key. */
  namesakes(surname: string): readonly ActorRecord[] {
    return this.index.namesakes(surname)
  }

  /** All actors in the order in which they were met. */
  all(): ActorRecord[] {
    return [...this.records.values()]
  }

  /** The phrase as the report writes it, without proclitics. */
  surface(phrase: Phrase): string {
    return surfaceOf(this.text, phrase)
  }

  /** The matching keys of a phrase's words. */
  keys(phrase: Phrase): string[] {
    return keysOf(this.text, phrase)
  }
}
