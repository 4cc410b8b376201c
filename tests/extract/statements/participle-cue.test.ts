import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

const FIRST = { speaker: 'lavrov', content: 'الهدنة مستمرة' }

describe('a circumstantial cue opens a statement of the same speaker', () => {
  test.each([
    ['مضيفا أن', 'مضيفا أن المساعدات وصلت', 'state', 'المساعدات وصلت'],
    ['مشيرا إلى أن', 'مشيرا إلى أن المساعدات وصلت', 'state', 'المساعدات وصلت'],
    ['لافتا الى ان', 'لافتا الى ان المساعدات وصلت', 'state', 'المساعدات وصلت'],
    ['مؤكداً أنّ', 'مؤكداً أنّ المساعدات وصلت', 'state', 'المساعدات وصلت'],
    ['موضحا بأن', 'موضحا بأن المساعدات وصلت', 'state', 'المساعدات وصلت'],
    ['داعيا X إلى', 'داعيا أنقرة إلى احترامها', 'request', 'احترامها'],
    ['متهما X بـ', 'متهما واشنطن بخرقها', 'accuse', 'بخرقها'],
    ['محذرا من', 'محذرا من انهيارها', 'threaten', 'انهيارها'],
    ['نافيا', 'نافيا الاتهامات الأميركية', 'deny', 'الاتهامات الأميركية'],
    ['مطالبا بـ', 'مطالبا برفع الحصار', 'request', 'برفع الحصار'],
    ['معربا عن أمله في', 'معربا عن أمله في نجاح المحادثات', 'state', 'نجاح المحادثات'],
    ['with و', 'ومضيفا أن المساعدات وصلت', 'state', 'المساعدات وصلت'],
  ])('%s', (_what, clause, act, content) => {
    expect(say(`قال لافروف إن الهدنة مستمرة، ${clause}.`)).toMatchObject([
      FIRST,
      { speaker: 'lavrov', named: null, within: null, act, content },
    ])
  })

  test('without a comma before it', () => {
    expect(say('قال لافروف إن الهدنة مستمرة مؤكدا أن المساعدات وصلت.')).toMatchObject([
      FIRST,
      { speaker: 'lavrov', content: 'المساعدات وصلت' },
    ])
  })

  test('several in a row', () => {
    const text = 'قال لافروف إن الهدنة مستمرة، لافتا إلى أن المساعدات وصلت، ومحذرا من انهيارها.'
    expect(say(text)).toMatchObject([FIRST, { content: 'المساعدات وصلت' }, { content: 'انهيارها' }])
  })

  test('with a quotation', () => {
    expect(say('رحب لافروف بالاتفاق، مضيفا: "المساعدات وصلت إلى المدينة".')).toMatchObject([
      { act: 'support' },
      { speaker: 'lavrov', mode: 'direct', content: 'المساعدات وصلت إلى المدينة' },
    ])
  })

  test('behind an act that is no speech', () => {
    expect(say('وصل لافروف إلى جنيف، قائلا إن الهدنة مستمرة.')).toMatchObject([FIRST])
  })
})

describe('gender and number are those of the speaker', () => {
  test.each([
    ['قالت زاخاروفا إن الهدنة مستمرة، مشيرة إلى أن المساعدات وصلت.', 'zakharova'],
    ['قال المسؤولون إن الهدنة مستمرة، مؤكدين أن المساعدات وصلت.', 'المسؤولون'],
    ['قالت زاخاروفا إن لافروف متفائل، مضيفة أن الهدنة مستمرة.', 'zakharova'],
    ['أعلنت وزارة الدفاع الروسية أن الهدنة مستمرة، موضحة أن المساعدات وصلت.', 'russian-defence-ministry'],
  ])('%s', (text, speaker) => {
    expect(say(text)).toMatchObject([{ speaker }, { speaker }])
  })
})

test('adjectives spelt like a participle open nothing', () => {
  for (const text of [
    'وصلت المساعدات إلى دولة مضيفة للمحادثات.',
    'كان موقف موسكو مؤكدا منذ البداية.',
    'شاهد السكان طائرة محلقة فوق المدينة.',
  ])
    expect(say(text)).toEqual([])
})
