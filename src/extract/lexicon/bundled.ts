import { readLexicon, type Lexicon, type LexiconTables } from './lexicon.ts'
import type { TableSource } from './table.ts'
import actors from '../../../data/ar/actors.tsv?raw'
import adjectivesEn from '../../../data/ar/adjectives-en.tsv?raw'
import attributions from '../../../data/ar/attributions.tsv?raw'
import bodies from '../../../data/ar/bodies.tsv?raw'
import commonNouns from '../../../data/ar/common-nouns.tsv?raw'
import evaluations from '../../../data/ar/evaluations.tsv?raw'
import functionWords from '../../../data/ar/function-words.tsv?raw'
import givenNames from '../../../data/ar/given-names.tsv?raw'
import holders from '../../../data/ar/holders.tsv?raw'
import issues from '../../../data/ar/issues.tsv?raw'
import offices from '../../../data/ar/offices.tsv?raw'
import persons from '../../../data/ar/persons.tsv?raw'
import speechNouns from '../../../data/ar/speech-nouns.tsv?raw'
import stanceNouns from '../../../data/ar/stance-nouns.tsv?raw'
import states from '../../../data/ar/states.tsv?raw'
import titles from '../../../data/ar/titles.tsv?raw'
import traps from '../../../data/ar/traps.tsv?raw'
import turns from '../../../data/ar/turns.tsv?raw'
import verbs from '../../../data/ar/verbs.tsv?raw'
import weights from '../../../data/ar/weights.tsv?raw'

const table = (name: string, text: string): TableSource => ({ file: `data/ar/${name}.tsv`, text })

/** The project's own tables as they stand in data/ar. */
export const bundledTables: LexiconTables = {
  actors: table('actors', actors),
  'adjectives-en': table('adjectives-en', adjectivesEn),
  attributions: table('attributions', attributions),
  bodies: table('bodies', bodies),
  'common-nouns': table('common-nouns', commonNouns),
  evaluations: table('evaluations', evaluations),
  'function-words': table('function-words', functionWords),
  'given-names': table('given-names', givenNames),
  holders: table('holders', holders),
  issues: table('issues', issues),
  offices: table('offices', offices),
  persons: table('persons', persons),
  'speech-nouns': table('speech-nouns', speechNouns),
  'stance-nouns': table('stance-nouns', stanceNouns),
  states: table('states', states),
  titles: table('titles', titles),
  traps: table('traps', traps),
  turns: table('turns', turns),
  verbs: table('verbs', verbs),
  weights: table('weights', weights),
}

let compiled: Lexicon | null = null

/** The project's own lexicon, compiled once. */
export function bundledLexicon(): Lexicon {
  compiled ??= readLexicon(bundledTables)
  return compiled
}
