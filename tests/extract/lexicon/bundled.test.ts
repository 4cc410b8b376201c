import { describe, expect, test } from 'vitest'
import { bundledLexicon, bundledTables, TABLES } from '../../../src/extract/index.ts'
import { bodyId } from '../../../src/extract/lexicon/bodies.ts'
import { readTable } from '../../../src/extract/lexicon/table.ts'
import { fold } from '../../../src/extract/text/fold.ts'
import { say } from '../say.ts'

const lexicon = bundledLexicon()

test('the bundled tables are all there, are read once, and say where they stand', () => {
  expect(Object.keys(bundledTables).sort()).toEqual([...TABLES].sort())
  expect(bundledLexicon()).toBe(lexicon)
  for (const name of TABLES) expect(bundledTables[name].file).toBe(`data/ar/${name}.tsv`)
})

describe('actors are found by', () => {
  test.each([
    ['the name of a state', 'فرنسا', 'france'],
    ['its official name', 'الجمهورية العربية السورية', 'syria'],
    ['its capital', 'موسكو', 'russia'],
    ['a full name', 'سيرغي لافروف', 'lavrov'],
    ['a surname', 'لافروف', 'lavrov'],
    ['another spelling', 'شويجو', 'shoigu'],
    ['a palace', 'الكرملين', 'kremlin'],
    ['an abbreviation', 'الناتو', 'nato'],
    ['the name of an outlet', 'رويترز', 'reuters'],
  ])('%s: %s', (_what, name, id) => {
    expect(say(`${name}: الطريق مفتوح\n`)).toMatchObject([{ speaker: id }])
  })
})

describe('the tables agree with one another', () => {
  const cells = (name: (typeof TABLES)[number], column: string) =>
    readTable(bundledTables[name], [column], (row) => row.list(column)).flat()
  const bodies = cells('bodies', 'body')
  const ofBodies = [...lexicon.englishAdjectives.values()].flatMap((adjective) =>
    bodies.map((body) => bodyId(adjective, body)),
  )
  const known = new Set([...lexicon.actors.keys(), ...ofBodies])
  const unknown = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !known.has(id))

  test('an id stands for one actor', () => {
    const ids = (['states', 'actors', 'persons'] as const).flatMap((name) => cells(name, 'id'))
    expect(repeated(ids)).toEqual([])
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  test('actors belong to actors that there are', () => {
    expect(unknown([...lexicon.actors.values()].flatMap(({ memberOf }) => memberOf))).toEqual([])
  })

  test('offices are held by persons that there are, in bodies that there are', () => {
    expect(unknown([...cells('holders', 'person'), ...cells('holders', 'of')])).toEqual([])
    const offices = new Set(cells('offices', 'office'))
    expect(cells('holders', 'office').filter((office) => !offices.has(office))).toEqual([])
  })

  test('every state has an English adjective, from which its bodies have their ids', () => {
    expect(cells('states', 'id').sort()).toEqual(cells('adjectives-en', 'id').sort())
  })

  test('a given name is listed once', () => {
    expect(repeated(cells('given-names', 'name').map(fold))).toEqual([])
  })
})

function repeated(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].filter(([, count]) => count > 1).map(([value]) => value)
}
