import { fold } from '../text/fold.ts'
import { inflectAdjectives } from './adjectives.ts'
import { analyse, type Vocabulary } from './analyse.ts'
import { readBodies, readEnglishAdjectives } from './bodies.ts'
import { readClosedWords } from './closed.ts'
import {
  ATTRIBUTION_KINDS,
  TRAP_KINDS,
  TURN_KINDS,
  readEvaluations,
  readExpressions,
  readIssues,
} from './expressions.ts'
import { readActors, readPersons, readStates, type KnownActor } from './gazetteer.ts'
import { readSpeechNouns, readStanceNouns } from './nouns.ts'
import { readHolders, type Holders } from './offices.ts'
import { firstKeysOf, type PhraseLists } from './phrase-lists.ts'
import { readTable, type TableSource } from './table.ts'
import { readTitles } from './titles.ts'
import { readWeights, type Weights } from '../links/weights.ts'
import { PhraseTrie } from './trie.ts'
import { readVerbs } from './verbs.ts'
import type { GivenName } from './word-classes.ts'
import { WordTable } from './word-table.ts'
import type { Word } from './word.ts'

export const TABLES = [
  'verbs', 'stance-nouns', 'speech-nouns', 'attributions', 'turns', 'traps', 'evaluations', 'function-words',
  'titles', 'offices', 'holders', 'states', 'bodies', 'adjectives-en', 'actors', 'persons', 'given-names', 'common-nouns',
  'issues', 'weights',
] as const // prettier-ignore

/** The tables of words, by name (`verbs` for `verbs.tsv`). */
export type LexiconTables = Readonly<Record<(typeof TABLES)[number], TableSource>>

/** The words and names that extraction knows, compiled for matching. */
export interface Lexicon {
  /** What is known of a word by its spelling. */
  word(surface: string): Word
  /** The same of the word that stands at `[start, end)` of a text. */
  wordIn(text: string, start: number, end: number): Word
  readonly actors: ReadonlyMap<string, KnownActor>
  readonly holders: Holders
  /** English adjectives of states by id. */
  readonly englishAdjectives: ReadonlyMap<string, string>
  /** What the models of stances, answers and confidence have learnt. */
  readonly weights: Weights
}

/**
 * Reads and compiles the tables.
 * @throws LexiconError naming the file, the row and what is wrong with it.
 */
export function readLexicon(tables: LexiconTables): Lexicon {
  const states = readStates(tables.states)
  const organisations = readActors(tables.actors)
  const persons = readPersons(tables.persons)
  const actors = [...states.actors, ...organisations.actors, ...persons.actors]
  const phrases = readPhrases(tables, actors)
  const vocabulary: Vocabulary = {
    verbs: readVerbs(tables.verbs),
    phrases,
    firstKeys: firstKeysOf(phrases),
    stanceNouns: readStanceNouns(tables['stance-nouns']),
    speechNouns: readSpeechNouns(tables['speech-nouns']),
    adjectives: inflectAdjectives([...states.adjectives, ...organisations.adjectives]),
    closed: readClosedWords(tables['function-words']),
    givenNames: readGivenNames(tables['given-names']),
    commonNouns: readCommonNouns(tables['common-nouns']),
  }
  const words = new WordTable((surface) => analyse(surface, vocabulary))
  return {
    word: (surface) => words.at(surface, 0, surface.length),
    wordIn: (text, start, end) => words.at(text, start, end),
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    holders: readHolders(tables.holders),
    englishAdjectives: readEnglishAdjectives(tables['adjectives-en']),
    weights: readWeights(tables.weights),
  }
}

function readPhrases(tables: LexiconTables, actors: readonly KnownActor[]): PhraseLists {
  return {
    names: namesOf(actors),
    titles: readTitles(tables.titles, tables.offices),
    bodies: readBodies(tables.bodies),
    attributions: readExpressions(tables.attributions, ATTRIBUTION_KINDS),
    turns: readExpressions(tables.turns, TURN_KINDS),
    traps: readExpressions(tables.traps, TRAP_KINDS),
    evaluations: readEvaluations(tables.evaluations),
    issues: readIssues(tables.issues),
  }
}

function namesOf(actors: readonly KnownActor[]): PhraseTrie<string> {
  const names = new PhraseTrie<string>()
  for (const { id, name, aliases } of actors)
    for (const one of [name.ar, ...aliases]) names.addPhrase(one, id)
  return names
}

function readGivenNames(source: TableSource): ReadonlyMap<string, GivenName> {
  const names = new Map<string, GivenName>()
  readTable(source, ['name', 'gender'], (row) => {
    const spelling = row.required('name')
    names.set(fold(spelling), { spelling, gender: row.oneOf('gender', ['m', 'f'] as const) })
  })
  return names
}

function readCommonNouns(source: TableSource): ReadonlySet<string> {
  return new Set(readTable(source, ['noun'], (row) => fold(row.required('noun'))))
}
