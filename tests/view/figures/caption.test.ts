import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/i18n/language.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS, type Filters } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { captionOf, offeredTitle, type Origin } from '../../../src/view/figures/caption.ts'
import { filterWords } from '../../../src/view/figures/filter-words.ts'
import { statementsBehind, surroundings } from '../../../src/view/figures/scope.ts'
import { wordsIn } from '../../../src/view/figures/words-in.ts'
import { listNames, nameIn } from '../../../src/view/figures/words.ts'
import { elements } from '../../../src/view/network/elements.ts'
import { conversation, report } from '../../graph/conversation.ts'

const extraction = conversation()
const graph = buildGraph(extraction)
const originOf = (filters: Partial<Filters> = {}): Origin => {
  const wanted = { ...NO_FILTERS, ...filters }
  const { statements, actors } = select(graph, wanted)
  return { graph, statements, actors: actors.length, filters: wanted, around: null }
}
/** Without the isolates around names. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')
const captionIn = (language: Language, origin: Origin): readonly string[] =>
  captionOf(origin, wordsIn(language)).map(bare)

describe('the caption', () => {
  test('says in each language how much, of when, filtered how, and by what', () => {
    const origin = originOf({ polarities: [-1], acts: ['reject'] })
    const arabic = captionIn('ar', origin)
    expect(arabic[1]).toBe('التصفية: المواقف ضد؛ أفعال القول رفض')
    expect(arabic.at(-1)).toContain('إسناد')
    const english = captionIn('en', origin)
    expect(english[0]).toMatch(/^\d+ statements? · \d+ actors? · \d+ \w+ 2016/)
    expect(english[1]).toBe('Filtered by stances Against; acts Rejects')
    expect(english.at(-1)).toContain('Isnad')
  })

  test('says that nothing is filtered', () => expect(captionIn('en', originOf())[1]).toBe('Unfiltered'))

  test('says around whom', () => {
    const around = { names: ['بوتين', 'CNN: خبر'], steps: 2 }
    expect(captionIn('ar', { ...originOf(), around })[1]).toBe('حول بوتين، CNN: خبر: خطوتان · بلا تصفية')
    expect(captionOf({ ...originOf(), around }, wordsIn('ar'))[1]).toContain('\u2068CNN: خبر\u2069')
  })

  test('names the outlets once each, and counts reports of none', () => {
    const documents = ['first', 'second'].map((id, index) =>
      report(id, index === 0 ? { source: 'الوكالة' } : {}),
    )
    const other = buildGraph(conversation({ documents }))
    const { statements } = select(other, NO_FILTERS)
    const caption = captionIn('ar', { ...originOf(), graph: other, statements })
    expect(caption).toContain('المصادر: الوكالة؛ تقرير واحد لا يُعرف ناشره')
  })

  test('of nothing is short, and no error', () => {
    expect(captionIn('en', { ...originOf(), statements: [], actors: 0 })).toHaveLength(3)
  })
})

test('every filter has its words in both languages', () => {
  const filters: Filters = {
    reports: ['first', 'gone'],
    outlets: ['الوكالة'],
    acts: ['deny'],
    polarities: [1, 0],
    actorTypes: ['state'],
    from: '2016-11-01',
    until: '2016-11-03',
    leastStatements: 3,
    answers: 'unanswered',
    headlines: false,
    leastConfidence: 0.5,
  }
  for (const language of ['ar', 'en'] as const) {
    const words = filterWords(filters, wordsIn(language), graph)
    expect(words).toHaveLength(Object.keys(NO_FILTERS).length)
    expect(words.join()).not.toMatch(/[{}]|undefined|null/)
    expect(filterWords(NO_FILTERS, wordsIn(language), graph)).toEqual([])
  }
})

test('of many names the first are listed, and the rest counted', () => {
  const names = Array.from({ length: 9 }, (_, index) => `N${index}`)
  expect(bare(listNames(names, wordsIn('en')))).toBe('N0, N1, N2, N3, N4, N5, and 3 more')
})

test('a name in both languages has a line for each, and one where there is only one', () => {
  const both = { name: { ar: 'روسيا', en: 'Russia' } }
  expect((['ar', 'en', 'both'] as const).map((language) => nameIn(language, both))).toEqual([
    'روسيا',
    'Russia',
    'روسيا\nRussia',
  ])
  expect(nameIn('both', { name: { ar: 'روسيا', en: null } })).toBe('روسيا')
})

test('the title offered counts the reports', () => {
  expect(offeredTitle(originOf(), wordsIn('en'))).toBe('Who said what, about whom: 2 reports')
})

describe('the surroundings of an actor', () => {
  const visible = select(graph, NO_FILTERS)
  const drawn = elements(graph, visible)
  const ids = (depth: number) =>
    surroundings(drawn, ['council'], depth)
      .nodes.map(({ id }) => id)
      .toSorted()

  test('reach as far as lines lead, whichever way they point', () => {
    expect(ids(1)).toEqual(['council', 'factions'])
    expect(ids(2)).toEqual(['council', 'factions', 'ministry'])
  })

  test('have no line that leads out', () => {
    const { lines } = surroundings(drawn, ['council'], 1)
    expect(lines.map(({ id }) => id)).toEqual(['council>factions:0'])
  })

  test('stand for the statements between them alone', () => {
    const part = { ...surroundings(drawn, ['council'], 1), represent: (id: string) => id }
    const speakers = statementsBehind(graph, visible, part).map(({ speaker }) => speaker)
    expect(speakers).toEqual(['council'])
  })

  test('of an actor without lines are its own statements', () => {
    const part = { ...surroundings(drawn, ['spokesman'], 2), represent: (id: string) => id }
    expect(part.nodes).toHaveLength(1)
    expect(statementsBehind(graph, visible, part).map(({ speaker }) => speaker)).toEqual(['spokesman'])
  })
})
