import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

const speakerOf = (subject: string, published: string | null) =>
  say(`قال ${subject} إن الهدنة مستمرة.`, { published })[0]?.speaker

describe('an office of a state is whoever held it on the day of the report', () => {
  test.each([
    ['وزير الخارجية الروسي', '2016-10-28', 'lavrov'],
    ['وزير خارجية روسيا', '2016-10-28', 'lavrov'],
    ['وزير الدفاع الروسي', '2016-10-28', 'shoigu'],
    ['وزير الخارجية الأميركي', '2016-10-28', 'kerry'],
    ['وزير الخارجية الأمريكي', '2018-06-01', 'pompeo'],
    ['الرئيس الأميركي', '2016-10-28', 'obama'],
    ['الرئيس الأميركي', '2018-06-01', 'trump'],
    ['الرئيس الفرنسي', '2010-06-01', 'sarkozy'],
    ['الرئيس الفرنسي', '2016-06-01', 'hollande'],
    ['الرئيس الفرنسي', '2018-06-01', 'macron'],
    ['رئيس الوزراء البريطاني', '2016-06-01', 'cameron'],
    ['رئيس الوزراء الإسرائيلي', '2018-06-01', 'netanyahu'],
    ['الأمين العام للأمم المتحدة', '2016-06-01', 'ban'],
    ['الأمين العام للأمم المتحدة', '2018-06-01', 'guterres'],
    ['المتحدث باسم الكرملين', '2016-10-28', 'peskov'],
  ])('%s on %s', (subject, published, id) => {
    expect(speakerOf(subject, published)).toBe(id)
  })

  test('of a woman', () => {
    const said = say('قالت المستشارة الألمانية إن الهدنة مستمرة.', { published: '2016-06-01' })
    expect(said).toMatchObject([{ speaker: 'merkel' }])
    const may = say('قالت رئيسة الوزراء البريطانية إن الهدنة مستمرة.', { published: '2016-09-01' })
    expect(may).toMatchObject([{ speaker: 'may' }])
  })
})

describe('where the day is unknown or before the lists begin', () => {
  test.each([null, '1950-01-01'])('%s: the office itself speaks', (published) => {
    expect(speakerOf('وزير الخارجية الروسي', published)).toBe('وزير الخارجية الروسي')
  })

  test('without a day, the holder whom the report names', () => {
    const text = 'استقبل لافروف نظيره التركي. وقال وزير الخارجية الروسي إن الهدنة مستمرة.'
    expect(say(text, { published: null })).toMatchObject([{ speaker: 'lavrov' }])
  })
})

test('the office is the person already named with it, and with his name', () => {
  const text = 'قال بوتين إن الهدنة مستمرة. وأكد الرئيس الروسي أن المساعدات وصلت.'
  expect(say(text)).toMatchObject([{ speaker: 'putin' }, { speaker: 'putin' }])
  expect(speakerOf('وزير الخارجية الروسي سيرغي لافروف', '2016-10-28')).toBe('lavrov')
})

test('a name behind the office outweighs the day', () => {
  expect(speakerOf('وزير الخارجية الروسي السابق إيغور إيفانوف', '2016-10-28')).not.toBe('lavrov')
})

test('his counterpart is not he', () => {
  expect(say('التقى لافروف نظيره التركي. وقال لافروف إن الهدنة مستمرة.')).toMatchObject([
    { speaker: 'lavrov' },
  ])
})
