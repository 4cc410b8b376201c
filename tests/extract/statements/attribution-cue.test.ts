import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

const WORDS = 'الهدنة مستمرة في المدينة'

describe('attribution behind the words', () => {
  // The whole sentence is a clause in the reporter's words, no reported act without a clause.
  test.each([
    ['بحسب', `${WORDS}، بحسب لافروف.`, 'lavrov'],
    ['حسب', `${WORDS}، حسب لافروف.`, 'lavrov'],
    ['وفق', `${WORDS}، وفق لافروف.`, 'lavrov'],
    ['وفقا لـ', `${WORDS}، وفقا لوزارة الدفاع الروسية.`, 'russian-defence-ministry'],
    ['طبقا لـ', `${WORDS}، طبقا لوزارة الدفاع الروسية.`, 'russian-defence-ministry'],
    ['بحسب ما أعلن', `${WORDS} بحسب ما أعلن لافروف.`, 'lavrov'],
    ['حسبما أفاد', `${WORDS}، حسبما أفاد لافروف.`, 'lavrov'],
    ['وفق ما ذكرت', `${WORDS}، وفق ما ذكرت زاخاروفا.`, 'zakharova'],
    ['كما قال', `${WORDS}، كما قال لافروف.`, 'lavrov'],
    ['على حد قول', `${WORDS}، على حد قول لافروف.`, 'lavrov'],
    ['على حد تعبير', `${WORDS}، على حد تعبير لافروف.`, 'lavrov'],
    ['an unnamed source', `${WORDS}، بحسب مصدر أمني.`, 'مصدر أمني'],
  ])('%s', (_what, text, speaker) => {
    expect(say(text)).toMatchObject([{ speaker, content: WORDS, act: 'state', mode: 'indirect' }])
  })

  test('all in quotation marks', () => {
    expect(say(`"${WORDS}"، بحسب لافروف.`)).toMatchObject([
      { speaker: 'lavrov', mode: 'direct', content: WORDS },
    ])
  })
})

describe('attribution before the words', () => {
  test.each([
    ['with a comma', `بحسب لافروف، ${WORDS}.`],
    ['with فإن', `بحسب لافروف فإن ${WORDS}.`],
    ['with a comma and فإن', `بحسب لافروف، فإن ${WORDS}.`],
    ['with و', `وبحسب لافروف فإن ${WORDS}.`],
    ['with a title', `ووفقا لوزير الخارجية الروسي فإن ${WORDS}.`],
  ])('%s', (_what, text) => {
    expect(say(text)).toMatchObject([{ speaker: 'lavrov', mode: 'indirect', content: WORDS }])
  })
})

describe('beside a cue of its own', () => {
  test('an outlet is the medium', () => {
    expect(say(`قال لافروف إن ${WORDS}، بحسب وكالة تاس.`)).toMatchObject([
      { speaker: 'lavrov', content: WORDS, medium: 'tass' },
    ])
  })

  test('the speaker again adds nothing', () => {
    expect(say(`قال لافروف إن ${WORDS}، على حد قوله.`)).toMatchObject([{ speaker: 'lavrov', content: WORDS }])
    expect(say(`قال لافروف إن ${WORDS}، بحسب لافروف.`)).toHaveLength(1)
  })

  test('«على حد قوله» without one goes back to the speaker before', () => {
    expect(say(`قال لافروف إن ${WORDS}. وستصل المساعدات غدا، على حد قوله.`)).toMatchObject([
      { speaker: 'lavrov' },
      { speaker: 'lavrov', content: 'وستصل المساعدات غدا' },
    ])
  })

  test.fails('not yet, the agency speaks too: «نقلا عن X، قالت الوكالة إن»', () => {
    expect(say(`ونقلا عن لافروف، قالت وكالة تاس إن ${WORDS}.`)).toMatchObject([
      { speaker: 'lavrov', content: WORDS, medium: 'tass' },
    ])
  })
})

test('measures and rules are no sources', () => {
  for (const text of [
    'تختلف الأسعار بحسب المدينة.',
    'جرى الاستفتاء وفق الدستور.',
    'تسير الخطة وفقا للجدول المحدد.',
  ])
    expect(say(text)).toEqual([])
})

test('an attribution behind what was said may tell where it was', () => {
  expect(say('وقتل خمسة جنود في الهجوم، كما ذكرت وزارة الدفاع في بيان.')).toMatchObject([
    { speaker: 'وزارة الدفاع', content: 'وقتل خمسة جنود في الهجوم' },
  ])
})
