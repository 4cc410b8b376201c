import { describe, expect, test } from 'vitest'
import { buildGraph } from '../../../src/graph/build.ts'
import { namesInReports, officeOf } from '../../../src/view/panels/office.ts'
import { actor, conversation, report } from '../../graph/conversation.ts'

const text = 'قال الوزير سامي نور. وأضاف نور. قال وزير\nالمياه سامي نور. سامي نور'
const mentions = [...text.matchAll(/(?:وزير\s+المياه |الوزير )?سامي نور|(?<=وأضاف )نور/g)].map((found) => ({
  document: 'first',
  start: found.index,
  end: found.index + found[0].length,
}))
const minister = actor('minister', { name: { ar: 'سامي نور', en: null }, aliases: ['نور'], mentions })
const graph = buildGraph(
  conversation({
    documents: [report('first', { text })],
    actors: [minister],
    statements: [],
    stances: [],
    replies: [],
  }),
)

test('the names that reports write, each once and on one line', () => {
  expect(namesInReports(graph, minister).toSorted()).toEqual(
    ['الوزير سامي نور', 'سامي نور', 'نور', 'وزير المياه سامي نور'].toSorted(),
  )
})

test('mentions in reports that are not there are passed over', () => {
  const elsewhere = { ...minister, mentions: [{ document: 'gone', start: 0, end: 3 }] }
  expect(namesInReports(graph, elsewhere)).toEqual([])
})

describe('the office', () => {
  const officeIn = (names: string[], type: 'person' | 'state' = 'person'): string | null =>
    officeOf({ ...minister, type }, names)

  test('is what stands before the name, and says more than a word where it can', () => {
    expect(officeIn(['الوزير سامي نور', 'وزير المياه، سامي نور', 'نور'])).toBe('وزير المياه')
    expect(officeIn(['الوزير نور'])).toBe('الوزير')
  })

  test('is not made up', () => {
    expect(officeIn(['سامي نور', 'سامى نور', 'المسؤول الكبير'])).toBeNull()
    expect(officeIn(['الوزير سامي نور'], 'state')).toBeNull()
  })
})
