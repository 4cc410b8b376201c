import { DIGIT, JOINER, LETTER, classOf } from '../text/characters.ts'
import { fold } from '../text/fold.ts'
import type { Nisba } from './adjectives.ts'
import { complementiserOf } from './complementisers.ts'
import { nounReadings } from './noun-readings.ts'
import type { SpeechNoun, StanceNoun } from './nouns.ts'
import { startsOf, type PhraseLists } from './phrase-lists.ts'
import { segmentsOf, type Segment } from './segments.ts'
import { verbReadings } from './verb-readings.ts'
import type { VerbForms } from './verbs.ts'
import { givenNameOf, wordClasses, type ClosedLists } from './word-classes.ts'
import type { NounReading, Word } from './word.ts'

/** The word lists that a word is looked up in. */
export interface Vocabulary extends ClosedLists {
  readonly verbs: VerbForms
  readonly phrases: PhraseLists
  readonly firstKeys: ReadonlySet<string>
  readonly stanceNouns: ReadonlyMap<string, readonly StanceNoun[]>
  readonly speechNouns: ReadonlyMap<string, SpeechNoun>
  readonly adjectives: ReadonlyMap<string, Nisba>
  /** Nouns and adjectives that news uses with and without article: no bare one of them begins a name. */
  readonly commonNouns: ReadonlySet<string>
}

/** «أم محمد»: a conjunction that begins the name of a mother. */
const MOTHER = 'ام'

/** Everything that the vocabulary knows of a word. */
export function analyse(surface: string, vocabulary: Vocabulary): Word {
  const kind = kindOf(surface)
  const key = kind === 'word' ? fold(surface) : surface
  const segments = kind === 'word' ? segmentsOf(key) : []
  const names = naming(surface, segments, vocabulary)
  const cues = cueing(surface, segments, vocabulary)
  return {
    surface,
    key,
    kind,
    segments,
    mayName: mayName(names) || key === MOTHER,
    mayCue: mayCue(cues, names.starts),
    ...names,
    ...cues,
    speechNoun:
      nounReadings({ surface, segments }, (stem) => listOf(vocabulary.speechNouns.get(stem)))[0] ?? null,
    complementiser: complementiserOf(surface),
    nisba: adjectiveOf(segments, vocabulary),
    commonNoun: segments.some(({ stem }) => vocabulary.commonNouns.has(stem)),
    wholeNoun: segments[0] !== undefined && vocabulary.commonNouns.has(segments[0].stem),
  }
}

/** What makes a word begin the name of an actor. */
function naming(surface: string, segments: readonly Segment[], vocabulary: Vocabulary) {
  return {
    starts: startsOf(segments, vocabulary.phrases, vocabulary.firstKeys),
    classes: wordClasses(surface, segments, vocabulary),
    givenName: givenNameOf(surface, segments, vocabulary),
  } satisfies Partial<Word>
}

function mayName({ starts, classes, givenName }: Pick<Word, 'starts' | 'classes' | 'givenName'>): boolean {
  const begins = starts.names.length > 0 || starts.titles.length > 0 || starts.bodies.length > 0
  return begins || givenName !== null || classes.includes('quantifier')
}

/** What makes a word a cue. A surface in ta marbuta is a noun. */
function cueing(surface: string, segments: readonly Segment[], { verbs, stanceNouns }: Vocabulary) {
  return {
    verbs: surface.endsWith('ة') ? [] : segments.flatMap((segment) => verbReadings(segment, verbs.finite)),
    participles: segments.flatMap((segment) =>
      segment.preposition || segment.definite ? [] : (verbs.participles.get(segment.stem) ?? []),
    ),
    masdars: nounReadings({ surface, segments }, (stem) => verbs.masdars.get(stem)),
    stanceNouns: nounReadings({ surface, segments }, (stem) => stanceNouns.get(stem)),
  } satisfies Partial<Word>
}

function mayCue(
  {
    verbs,
    participles,
    masdars,
    stanceNouns,
  }: Pick<Word, 'verbs' | 'participles' | 'masdars' | 'stanceNouns'>,
  { attributions }: Word['starts'],
): boolean {
  return [verbs, participles, masdars, stanceNouns, attributions].some((readings) => readings.length > 0)
}

function kindOf(surface: string): Word['kind'] {
  const first = classOf(surface.charCodeAt(0))
  if (first === LETTER || first === JOINER) return 'word'
  return first === DIGIT ? 'number' : 'mark'
}

function listOf<Value>(value: Value | undefined): Value[] | undefined {
  return value === undefined ? undefined : [value]
}

function adjectiveOf(segments: readonly Segment[], vocabulary: Vocabulary): NounReading<Nisba> | null {
  for (const { conjunction, preposition, definite, stem } of segments) {
    const value = vocabulary.adjectives.get(stem)
    if (value) return { value, conjunction, preposition, definite, possessor: null }
  }
  return null
}
