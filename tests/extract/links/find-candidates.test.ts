import { describe, expect, test } from 'vitest'
import { propose } from './proposals.ts'

/** The candidates of the last statement of a text, by id. */
const candidates = (text: string) =>
  new Map(
    propose(text)
      .described.at(-1)
      ?.candidates.map(({ candidate }) => [candidate.actor.id, candidate]),
  )

describe('whom a statement may be about or answer', () => {
  test.each([
    [
      'who fills a slot of the cue',
      'اتهم لافروف واشنطن بخرق الهدنة.',
      'united-states',
      { slot: { role: 'target' } },
    ],
    ['whom the content names', 'قال لافروف إن الهدنة هشة بسبب أنقرة.', 'turkey', { times: 1 }],
    ['who is named twice', 'قال لافروف إن أنقرة تعرف أن أنقرة تأخرت.', 'turkey', { times: 2 }],
    ['whose an adjective says it is', 'قال لافروف إن الموقف التركي غامض.', 'turkey', { adjective: 4 }],
    ['whose speech is named', 'قال لافروف إن تصريحات أردوغان غريبة.', 'erdogan', { speech: 3 }],
    ['who spoke before', 'قال أردوغان إن الهدنة انتهت. وقال لافروف إنها مستمرة.', 'erdogan', { rank: 0 }],
  ])('%s', (_what, text, actor, expected) => {
    expect(candidates(text).get(actor)).toMatchObject(expected)
  })

  test('who speaks later', () => {
    const [first] = propose('قال أردوغان إن الهدنة انتهت. وقال لافروف إنها مستمرة.').described
    expect(first?.candidates.map(({ candidate }) => candidate.later?.speaker.id)).toEqual(['lavrov'])
  })

  test('nobody is a candidate of what he says himself', () => {
    expect([...candidates('قال لافروف إن لافروف سيزور جنيف.').keys()]).not.toContain('lavrov')
  })

  test('of many speakers only the last ones are candidates', () => {
    const speakers = ['بوتين', 'أردوغان', 'ماكرون', 'ميركل', 'ترامب', 'نتنياهو', 'روحاني']
    const text = speakers.map((name) => `قال ${name} إن الطريق مفتوح.`).join(' ')
    const ranks = [...candidates(text).values()].map(({ rank }) => rank)
    expect(ranks).toEqual([0, 1, 2, 3])
  })
})
