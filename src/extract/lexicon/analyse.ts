import { DIGIT, JOINER, LETTER, classOf } from '../text/characters.ts'
import { fold, stripMarks } from '../text/fold.ts'
import type { Nisba } from './adjectives.ts'
import type { WordClass } from './closed.ts'
import type { SpeechNoun, StanceNoun } from './nouns.ts'
import { startsOf, type PhraseLists } from './phrase-lists.ts'
import { pronounCuts, segmentsOf, type PronounKey, type Segment } from './segments.ts'
import type { VerbForms } from './verbs.ts'
import type { Complementiser, NounReading, VerbReading, Word } from './word.ts'

/** A given name as the list spells it, and its gender. */
export interface GivenName {
  readonly spelling: string
  readonly gender: 'm' | 'f'
}

/** The word lists that a word is looked up in. */
export interface Vocabulary {
  readonly verbs: VerbForms
  readonly phrases: PhraseLists
  readonly stanceNouns: ReadonlyMap<string, readonly StanceNoun[]>
  readonly speechNouns: ReadonlyMap<string, SpeechNoun>
  readonly adjectives: ReadonlyMap<string, Nisba>
  readonly closed: ReadonlyMap<string, readonly WordClass[]>
  readonly givenNames: ReadonlyMap<string, GivenName>
  /** Nouns and adjectives that news uses with and without article: no bare one of them begins a name. */
  readonly commonNouns: ReadonlySet<string>
}

/** Everything that the vocabulary knows of a word. */
export function analyse(surface: string, vocabulary: Vocabulary): Word {
  const kind = kindOf(surface)
  const key = kind === 'word' ? fold(surface) : surface
  const segments = kind === 'word' ? segmentsOf(key) : []
  return {
    surface,
    key,
    kind,
    segments,
    starts: startsOf(segments, vocabulary.phrases),
    verbs: surface.endsWith('ة') ? [] : segments.flatMap((segment) => verbReadings(segment, vocabulary)),
    participles: segments.flatMap((segment) =>
      segment.preposition || segment.definite ? [] : (vocabulary.verbs.participles.get(segment.stem) ?? []),
    ),
    masdars: nounReadings(segments, (stem) => vocabulary.verbs.masdars.get(stem)),
    stanceNouns: nounReadings(segments, (stem) => vocabulary.stanceNouns.get(stem)),
    speechNoun: nounReadings(segments, (stem) => listOf(vocabulary.speechNouns.get(stem)))[0] ?? null,
    complementiser: complementiserOf(surface),
    classes: isSpeltAsName(surface, segments, vocabulary) ? [] : classesOf(segments, vocabulary),
    nisba: adjectiveOf(segments, vocabulary),
    commonNoun: segments.some(({ stem }) => vocabulary.commonNouns.has(stem)),
    wholeNoun: segments[0] !== undefined && vocabulary.commonNouns.has(segments[0].stem),
    givenName: givenNameOf(surface, segments, vocabulary),
  }
}

function kindOf(surface: string): Word['kind'] {
  const first = classOf(surface.charCodeAt(0))
  if (first === LETTER || first === JOINER) return 'word'
  return first === DIGIT ? 'number' : 'mark'
}

function listOf<Value>(value: Value | undefined): Value[] | undefined {
  return value === undefined ? undefined : [value]
}

function verbReadings(
  { conjunction, preposition, definite, stem }: Segment,
  vocabulary: Vocabulary,
): VerbReading[] {
  if (definite || (preposition !== '' && preposition !== 'ل')) return []
  const forms = vocabulary.verbs.finite
  const found: VerbReading[] = []
  const add = (key: string, object: PronounKey | null) => {
    for (const form of forms.get(key) ?? [])
      if (preposition === '' || form.tense === 'present')
        found.push({ ...form, conjunction, particle: preposition, object })
  }
  for (const base of /^س[يتنا]/.test(stem) && preposition === '' ? [stem, stem.slice(1)] : [stem]) {
    add(base, null)
    for (const [rest, pronoun] of pronounCuts(base)) for (const key of beforePronoun(rest)) add(key, pronoun)
  }
  return found
}

/** Spellings that a form may have without its pronoun: اتهموه from اتهموا, سماه from سمى. */
function beforePronoun(rest: string): string[] {
  if (rest.endsWith('و')) return [rest, `${rest}ا`]
  return rest.endsWith('ا') ? [rest, `${rest.slice(0, -1)}ي`] : [rest]
}

/** Readings of a noun, also with a pronoun written on to it; ta marbuta opens before one (مبادرته). */
function nounReadings<Value>(
  segments: readonly Segment[],
  look: (stem: string) => readonly Value[] | undefined,
): NounReading<Value>[] {
  const found: NounReading<Value>[] = []
  for (const { conjunction, preposition, definite, stem } of segments) {
    const proclitics = { conjunction, preposition, definite }
    for (const value of look(stem) ?? []) found.push({ value, ...proclitics, possessor: null })
    if (definite || found.length > 0) continue
    for (const [rest, possessor] of pronounCuts(stem)) {
      const values = look(rest) ?? (rest.endsWith('ت') ? look(`${rest.slice(0, -1)}ه`) : undefined) ?? []
      for (const value of values) found.push({ value, ...proclitics, possessor })
    }
    if (found.length === 0 && stem.endsWith('ا'))
      for (const value of look(stem.slice(0, -1)) ?? []) found.push({ value, ...proclitics, possessor: null })
  }
  return found
}

const COMPLEMENTISER = /^([وف]?)([بل]?)([اأإ])(ن|لا)(ه|ها|هم|هما|هن|نا|ني|ك|كم)?$/

function complementiserOf(surface: string): Complementiser | null {
  const match = COMPLEMENTISER.exec(stripMarks(surface))
  if (!match) return null
  const [, conjunction = '', preposition = '', alif = '', rest = '', pronoun = null] = match
  const negated = rest === 'لا'
  // «إلا» is "except", «الا» may be it, «لأن» is "because": none opens a clause of speech.
  if ((negated && (alif !== 'أ' || pronoun !== null)) || preposition === 'ل') return null
  const hamzaBelow = alif === 'ا' ? null : alif === 'إ'
  return { conjunction, preposition, pronoun: pronoun as PronounKey | null, hamzaBelow, negated }
}

function classesOf(segments: readonly Segment[], { closed }: Vocabulary): readonly WordClass[] {
  for (const { form } of segments) {
    const classes = closed.get(form)
    if (classes) return classes
  }
  return pronominalPreposition(segments, closed) ? ['preposition', 'pronoun'] : []
}

function adjectiveOf(segments: readonly Segment[], vocabulary: Vocabulary): NounReading<Nisba> | null {
  for (const { conjunction, preposition, definite, stem } of segments) {
    const value = vocabulary.adjectives.get(stem)
    if (value) return { value, conjunction, preposition, definite, possessor: null }
  }
  return null
}

/** «علي» is a name and «على» a preposition: where a name folds like a function word, its spelling decides. */
function isSpeltAsName(
  surface: string,
  segments: readonly Segment[],
  { closed, givenNames }: Vocabulary,
): boolean {
  const key = segments[0]?.form ?? ''
  return closed.has(key) && givenNames.get(key)?.spelling === stripMarks(surface)
}

function givenNameOf(
  surface: string,
  segments: readonly Segment[],
  vocabulary: Vocabulary,
): 'm' | 'f' | null {
  const key = segments[0]?.form ?? ''
  if (vocabulary.closed.has(key) && !isSpeltAsName(surface, segments, vocabulary)) return null
  return vocabulary.givenNames.get(key)?.gender ?? null
}

/** «بينهم», «إليه»: a preposition with a pronoun on it. */
function pronominalPreposition(segments: readonly Segment[], closed: Vocabulary['closed']): boolean {
  return segments.some(({ form }) =>
    pronounCuts(form).some(([rest]) => closed.get(rest)?.includes('preposition') === true),
  )
}
