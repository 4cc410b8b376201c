import { describe, expect, test } from 'vitest'
import { readBodies, readEnglishAdjectives, bodyId } from '../../../src/extract/lexicon/bodies.ts'
import { readClosedWords } from '../../../src/extract/lexicon/closed.ts'
import { readEvaluations, readExpressions, readIssues } from '../../../src/extract/lexicon/expressions.ts'
import { readActors, readPersons, readStates } from '../../../src/extract/lexicon/gazetteer.ts'
import { readSpeechNouns, readStanceNouns } from '../../../src/extract/lexicon/nouns.ts'
import { readHolders } from '../../../src/extract/lexicon/offices.ts'
import { readTitles } from '../../../src/extract/lexicon/titles.ts'
import { readVerbs } from '../../../src/extract/lexicon/verbs.ts'
import type { TableSource } from '../../../src/extract/lexicon/table.ts'
import { table } from './tables.ts'

type Cells = Readonly<Record<string, string>>

/** A reader with a row that it accepts; the tests spoil one cell of it. */
interface Reader {
  readonly columns: string
  readonly good: Cells
  readonly read: (source: TableSource) => unknown
}

const offices = table('offices', 'office heads gender', { office: 'president', heads: 'الرئيس', gender: 'm' })

const READERS: Readonly<Record<string, Reader>> = {
  verbs: {
    columns:
      'lemma past present jussive participle masdar fires act polarity roles relation continues example',
    good: {
      lemma: 'قال',
      past: 'قال قالت قالوا قلن',
      present: 'يقول تقول يقولون يقلن',
      fires: 'any',
      act: 'state',
      polarity: '0',
      roles: 'object=content ل=addressee',
      relation: 'answer',
    },
    read: readVerbs,
  },
  'stance-nouns': {
    columns: 'noun forms act polarity roles',
    good: { noun: 'قلق', act: 'state', polarity: '-1', roles: 'إزاء=content' },
    read: readStanceNouns,
  },
  'speech-nouns': { columns: 'noun forms act', good: { noun: 'طلب', act: 'request' }, read: readSpeechNouns },
  turns: {
    columns: 'expression kind',
    good: { expression: 'من جهته', kind: 'switch' },
    read: (source) => readExpressions(source, ['switch', 'reply']),
  },
  evaluations: {
    columns: 'expression act polarity',
    good: { expression: 'يجب', act: 'request', polarity: '0' },
    read: readEvaluations,
  },
  'function-words': {
    columns: 'word class',
    good: { word: 'في', class: 'preposition' },
    read: readClosedWords,
  },
  titles: {
    columns: 'title feminine plural kind type',
    good: { title: 'وزير', kind: 'office', type: 'person' },
    read: (source) => readTitles(source, offices),
  },
  offices: {
    columns: 'office heads gender',
    good: { office: 'president', heads: 'الرئيس' },
    read: (source) => readTitles(table('titles', 'title feminine plural kind type'), source),
  },
  holders: {
    columns: 'office of person from to',
    good: { office: 'president', of: 'russia', person: 'putin', from: '2012-05', to: '2024' },
    read: readHolders,
  },
  states: {
    columns: 'iso id capitals nisba plural aliases wikidata',
    good: { iso: 'RU', id: 'russia' },
    read: readStates,
  },
  bodies: {
    columns: 'body heads en type',
    good: { body: 'army', heads: 'الجيش|جيش', en: '{} army', type: 'military' },
    read: readBodies,
  },
  'adjectives-en': {
    columns: 'id adjective',
    good: { id: 'russia', adjective: 'Russian' },
    read: readEnglishAdjectives,
  },
  actors: {
    columns: 'id ar en type aliases nisba wikidata memberOf',
    good: { id: 'nato', ar: 'حلف شمال الأطلسي', type: 'international-organisation', wikidata: 'Q7184' },
    read: readActors,
  },
  persons: {
    columns: 'id ar en aliases gender wikidata memberOf',
    good: { id: 'putin', ar: 'فلاديمير بوتين', gender: 'm' },
    read: readPersons,
  },
  issues: { columns: 'id ar en patterns', good: { id: 'truce', ar: 'الهدنة' }, read: readIssues },
}

/** The reader of a table, given its good row and one that differs from it in some cells. */
function readSpoiled(name: string, cells: Cells): () => unknown {
  const reader = READERS[name]
  if (!reader) throw new Error(`no reader ${name}`)
  const { columns, good, read } = reader
  return () => read(table(name, columns, good, { ...good, ...cells }))
}

test.each(Object.keys(READERS))('%s.tsv: a good row is read', (name) => {
  expect(readSpoiled(name, {})).not.toThrow()
})

describe('a cell that cannot be used is named with file and row', () => {
  test.each([
    ['verbs', { lemma: '' }, 'the column lemma is empty'],
    ['verbs', { past: 'قال قالت' }, 'past and present need four forms each'],
    ['verbs', { fires: 'sometimes' }, 'fires is «sometimes»'],
    ['verbs', { act: 'say' }, 'act is «say»'],
    ['verbs', { polarity: '2' }, 'polarity is «2»'],
    ['verbs', { relation: 'answers' }, 'relation is «answers»'],
    ['verbs', { roles: 'object' }, '«object» is not slot=role'],
    ['verbs', { roles: 'object=victim' }, '«object=victim» is not slot=role'],
    ['verbs', { roles: '=target' }, '«=target» is not slot=role'],
    ['stance-nouns', { noun: '' }, 'the column noun is empty'],
    ['stance-nouns', { polarity: '' }, 'polarity is «»'],
    ['stance-nouns', { roles: 'من=' }, '«من=» is not slot=role'],
    ['speech-nouns', { act: 'asks' }, 'act is «asks»'],
    ['turns', { kind: 'change' }, 'kind is «change», must be one of: switch, reply'],
    ['turns', { expression: '...' }, 'the expression has no word'],
    ['evaluations', { act: '' }, 'act is «»'],
    ['evaluations', { polarity: '+1' }, 'polarity is «+1»'],
    ['function-words', { class: 'verb' }, 'class is «verb»'],
    ['titles', { kind: 'person' }, 'kind is «person»'],
    ['titles', { type: 'man' }, 'type is «man»'],
    ['titles', { title: '' }, 'the column title is empty'],
    ['offices', { office: '' }, 'the column office is empty'],
    ['holders', { from: '12.5.2012' }, 'from is «12.5.2012», must be an ISO date'],
    ['holders', { from: '' }, 'the column from is empty'],
    ['holders', { to: '2024-1' }, 'to is «2024-1», must be an ISO date or empty'],
    ['holders', { person: '' }, 'the column person is empty'],
    ['states', { iso: 'QQ' }, 'no Arabic name for the country code QQ'],
    ['states', { id: '' }, 'the column id is empty'],
    ['bodies', { heads: '' }, 'the column heads is empty'],
    ['bodies', { type: 'ministry' }, 'type is «ministry»'],
    ['adjectives-en', { adjective: '' }, 'the column adjective is empty'],
    ['actors', { ar: '' }, 'the column ar is empty'],
    ['actors', { type: 'alliance' }, 'type is «alliance»'],
    ['actors', { wikidata: '7184' }, 'wikidata is «7184», must be Q and a number'],
    ['persons', { gender: '' }, 'gender is «»'],
    ['persons', { wikidata: 'Q7747x' }, 'wikidata is «Q7747x»'],
    ['issues', { id: '' }, 'the column id is empty'],
  ])('%s.tsv %j', (name, cells, problem) => {
    expect(readSpoiled(name, cells as Cells)).toThrow(`${name}.tsv, row 3: ${problem}`)
  })
})

// These slips go unseen today: the cell is read as its default.
test.fails.each([
  ['offices', { gender: 'x' }],
  ['verbs', { continues: 'maybe' }],
  ['holders', { from: '2024', to: '2012' }],
  ['bodies', { en: 'Army' }],
])('not yet: %s.tsv %j is named with file and row', (name, cells) => {
  expect(readSpoiled(name, cells as Cells)).toThrow(`${name}.tsv, row 3: `)
})

test.each(Object.entries(READERS))('%s.tsv: a missing column is named', (name, { columns, read }) => {
  const [, ...others] = columns.split(' ')
  const first = columns.split(' ')[0] ?? ''
  expect(() => read(table(name, others.join(' ')))).toThrow(`${name}.tsv, row 1: no column ${first}`)
})

test('the id of a body is made of the state and the body', () => {
  expect(bodyId('Russian', 'foreign-ministry')).toBe('russian-foreign-ministry')
  expect(bodyId('Bosnian and Herzegovinian', 'army')).toBe('bosnian-and-herzegovinian-army')
})
