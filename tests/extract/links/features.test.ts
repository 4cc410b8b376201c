import { describe, expect, test } from 'vitest'
import { FEATURES } from '../../../src/extract/links/features.ts'
import { propose } from './proposals.ts'

const namesOf = (features: readonly number[] = []) => features.map((feature) => FEATURES[feature])

/** The features of the last statement of a text, and those of one of its candidates. */
function described(text: string, actor = ''): { statement: unknown[]; candidate: unknown[] } {
  const last = propose(text).described.at(-1)
  const candidate = last?.candidates.find((one) => one.candidate.actor.id === actor)
  return { statement: namesOf(last?.features), candidate: namesOf(candidate?.features) }
}

test('every feature has one name', () => {
  expect(new Set(FEATURES).size).toBe(FEATURES.length)
})

test('no feature is told twice of a statement or candidate', () => {
  for (const { features, candidates } of propose('ردا على ذلك ردا على ذلك قال لافروف إن أنقرة، أنقرة تكذب.')
    .described)
    for (const list of [features, ...candidates.map((one) => one.features)])
      expect(new Set(list).size).toBe(list.length)
})

describe('a statement', () => {
  test.each([
    [
      'act, mode and cue',
      'رفض أردوغان العرض.',
      ['act:reject', 'mode:act', 'found:cue', 'cue:against', 'verb:reject'],
    ],
    ['a dropped subject', 'قال لافروف إن الهدنة هشة. وأضاف أن الطريق مغلق.', ['statement:dropped-subject']],
    ['a turn', 'في المقابل، قال لافروف إن الهدنة هشة.', ['turn:contrast']],
    ['its length', 'قال لافروف إن الهدنة هشة.', ['length:short']],
    ['a headline', 'لافروف: الهدنة هشة\n\nاجتمع الوفدان في جنيف.', ['statement:headline']],
  ])('%s', (_what, text, expected) => {
    expect(described(text).statement).toEqual(expect.arrayContaining(expected))
  })
})

describe('a candidate', () => {
  test.each([
    [
      'the role in the frame',
      'اتهم لافروف واشنطن بخرق الهدنة.',
      'united-states',
      ['place:target', 'stance:target'],
    ],
    ['at the head of the content', 'قال لافروف إن أنقرة تأخرت.', 'turkey', ['place:head', 'named:subject']],
    ['behind a preposition', 'قال لافروف إنه يثق بأردوغان.', 'erdogan', ['named:ب']],
    ['whose speech it is', 'قال لافروف إن تصريحات أردوغان غريبة.', 'erdogan', ['place:speech']],
    [
      'who spoke in the sentence before',
      'قال أردوغان إن المساعدات وصلت المدينة. وقال لافروف إن المساعدات نهبت.',
      'erdogan',
      ['place:last', 'spoke:last'],
    ],
    [
      'toward whom the speaker stands elsewhere',
      'اتهم لافروف أنقرة بالكذب. وقال لافروف إن أنقرة تأخرت.',
      'turkey',
      ['elsewhere:against', 'previous:against'],
    ],
    ['of the same side', 'قال لافروف إن موسكو تنتظر.', 'russia', ['side:speaker-of']],
  ])('%s', (_what, text, actor, expected) => {
    expect(described(text, actor).candidate).toEqual(expect.arrayContaining(expected))
  })

  test('a stand counts as one elsewhere only in other statements', () => {
    expect(described('اتهم لافروف أنقرة بالكذب.', 'turkey').candidate).not.toContain('elsewhere:against')
  })
})
