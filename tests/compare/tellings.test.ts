import { describe, expect, test } from 'vitest'
import { differenceOf, statementsToldAgain, tellings } from '../../src/compare/tellings.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { conversation, report, statement } from '../graph/conversation.ts'

const TEXTS = {
  first: 'قال الوزير إن الهدنة ستبدأ غداً في المدينة كلها.',
  second: 'زعم الوزير أن الهدنةَ ستبدأ غدا.',
  third: 'قال الوزير إن الحرب انتهت.',
}

function telling(id: keyof typeof TEXTS, cue: string, content: string, sameAs: string | null) {
  const at = (words: string) => {
    const start = TEXTS[id].indexOf(words)
    return [start, start + words.length] as const
  }
  return statement(id, 'ministry', { document: id, cue: at(cue), content: [at(content)], sameAs })
}

const graph = buildGraph(
  conversation({
    documents: Object.entries(TEXTS).map(([id, text]) => report(id, { text })),
    statements: [
      telling('second', 'زعم', 'أن الهدنةَ ستبدأ غدا', null),
      telling('first', 'قال', 'إن الهدنة ستبدأ غداً في المدينة كلها', 'second'),
      telling('third', 'قال', 'إن الحرب انتهت', null),
    ],
    stances: [],
    replies: [],
  }),
)

describe('a statement that two reports tell', () => {
  const [told = [], ...others] = statementsToldAgain(graph)

  test('stands with all its tellings, the fullest first, and one that is told once does not', () => {
    expect(others).toEqual([])
    expect(told.map(({ report: { id }, cue }) => [id, cue])).toEqual([
      ['first', 'قال'],
      ['second', 'زعم'],
    ])
  })

  test('shows what each left out; spelling and vowel signs make no difference', () => {
    expect(told[1]?.stretches).toEqual([
      { words: 'أن الهدنةَ ستبدأ غدا', kind: 'shared' },
      { words: 'في المدينة كلها', kind: 'cut' },
    ])
    expect(told[0]?.stretches.map(({ kind }) => kind)).toEqual(['shared'])
  })

  test('differ by as many words as are cut', () => {
    expect(differenceOf(told)).toBe(3)
    expect(differenceOf(told.slice(0, 1))).toBe(0)
  })

  test.each(['first', 'second'] as const)('is found from its telling in the %s report', (id) => {
    expect(tellings(graph, id)).toEqual(told)
  })
})
