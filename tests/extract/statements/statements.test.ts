import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('a statement inside another stands within it', () => {
  test.each([
    [
      'a reported act',
      'قال شويغو إن بوتين أمر بتمديد الهدنة.',
      { speaker: 'shoigu', content: 'بوتين أمر بتمديد الهدنة' },
      { speaker: 'putin', act: 'request', content: 'بتمديد الهدنة' },
    ],
    [
      'a clause',
      'قال لافروف إن أردوغان أبلغه أن الهدنة مستمرة.',
      { speaker: 'lavrov', content: 'أردوغان أبلغه أن الهدنة مستمرة' },
      { speaker: 'erdogan', content: 'الهدنة مستمرة' },
    ],
    [
      'a rejection',
      'أعلن لافروف أن واشنطن رفضت العرض الروسي.',
      { speaker: 'lavrov', content: 'واشنطن رفضت العرض الروسي' },
      { speaker: 'united-states', act: 'reject', content: 'العرض الروسي' },
    ],
    [
      'of the same speaker',
      'قال لافروف إنه يرفض العرض الأميركي.',
      { speaker: 'lavrov', content: 'يرفض العرض الأميركي' },
      { speaker: 'lavrov', act: 'reject', content: 'العرض الأميركي' },
    ],
    [
      'in a quotation',
      'قال لافروف: "لقد أكد أردوغان أن بلاده ملتزمة".',
      { speaker: 'lavrov', mode: 'direct', content: 'لقد أكد أردوغان أن بلاده ملتزمة' },
      { speaker: 'erdogan', content: 'بلاده ملتزمة' },
    ],
  ])('%s', (_what, text, outer, inner) => {
    expect(say(text)).toMatchObject([
      { ...outer, within: null },
      { ...inner, within: outer.content },
    ])
  })

  test('three deep, in the smallest around it', () => {
    const inner = 'واشنطن رفضت العرض الروسي'
    const middle = `أردوغان أكد أن ${inner}`
    expect(say(`قال لافروف إن ${middle}.`)).toMatchObject([
      { speaker: 'lavrov', content: middle, within: null },
      { speaker: 'erdogan', content: inner, within: middle },
      { speaker: 'united-states', content: 'العرض الروسي', within: inner },
    ])
  })
})

test('statements stand in the order of their cues', () => {
  const text = 'قال لافروف إن الهدنة مستمرة، مضيفا أن المساعدات وصلت. ورفض أردوغان العرض. وأكدت باريس دعمها.'
  const cues = say(text).map(({ cue }) => text.indexOf(cue))
  expect(cues).toEqual(cues.toSorted((a, b) => a - b))
  expect(cues.length).toBeGreaterThanOrEqual(3)
})

describe('a sentence without a cue', () => {
  test('goes on with the statement where it begins with «وأن»', () => {
    expect(say('قال لافروف إن الهدنة مستمرة. وأن المساعدات وصلت.')).toMatchObject([
      { content: 'الهدنة مستمرة … المساعدات وصلت' },
    ])
  })

  test('is otherwise the reporter’s', () => {
    expect(say('قال لافروف إن الهدنة مستمرة. ووصلت المساعدات أمس.')).toMatchObject([
      { content: 'الهدنة مستمرة' },
    ])
  })
})

test('an empty report says nothing', () => {
  for (const text of ['', '\n\n', '«»', '...']) expect(say(text)).toEqual([])
})
