import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

const LAST = (text: string) => say(text).at(-1)

describe('a dropped subject is the last speaker whose gender and number the verb shows', () => {
  test.each([
    ['he', 'قال لافروف إن الهدنة مستمرة. وأضاف أن المساعدات وصلت.', 'lavrov'],
    ['she', 'قالت زاخاروفا إن الهدنة مستمرة. وأضافت أن المساعدات وصلت.', 'zakharova'],
    ['they', 'قال مسؤولون أتراك إن الهدنة مستمرة. وأضافوا أن المساعدات وصلت.', 'مسؤولون أتراك'],
    [
      'a body',
      'أعلنت وزارة الدفاع الروسية أن الهدنة مستمرة. وأضافت أن المساعدات وصلت.',
      'russian-defence-ministry',
    ],
    ['a capital', 'أعلنت موسكو أن الهدنة مستمرة. وأضافت أن المساعدات وصلت.', 'russia'],
    [
      'the later of two',
      'قال لافروف إن الهدنة مستمرة. ورد أردوغان بأنها انتهت. وأضاف أن المساعدات وصلت.',
      'erdogan',
    ],
    [
      'she, though he spoke later',
      'قالت زاخاروفا إن الهدنة مستمرة. وأكد لافروف ذلك. وأضافت أن المساعدات وصلت.',
      'zakharova',
    ],
    [
      'she, though he is spoken about',
      'قالت زاخاروفا إن لافروف متفائل. وأكدت أن المساعدات وصلت.',
      'zakharova',
    ],
    [
      'over a sentence of the reporter',
      'قال لافروف إن الهدنة مستمرة. واجتمع الوفدان في جنيف. وأضاف أن المساعدات وصلت.',
      'lavrov',
    ],
    ['in the next paragraph', 'قال لافروف إن الهدنة مستمرة.\n\nوأضاف أن المساعدات وصلت.', 'lavrov'],
  ])('%s', (_what, text, speaker) => {
    expect(LAST(text)).toMatchObject({ speaker, named: null, content: 'المساعدات وصلت' })
  })
})

describe('where nobody has spoken yet, it is the one named before', () => {
  test.each([
    ['he', 'التقى لافروف زاخاروفا. وقال إن الهدنة مستمرة.', 'lavrov'],
    ['she', 'التقى لافروف زاخاروفا. وقالت إن الهدنة مستمرة.', 'zakharova'],
    ['not the place', 'وصل لافروف إلى موسكو. وقال إن الهدنة مستمرة.', 'lavrov'],
    ['the subject of the sentence', 'واجه لافروف اتهامات كثيرة، لكنه قال إن الهدنة مستمرة.', 'lavrov'],
    ['in the headline', 'لافروف في جنيف\n\nوقال إن الهدنة مستمرة.', 'lavrov'],
  ])('%s', (_what, text, speaker) => {
    expect(say(text)).toMatchObject([{ speaker, named: null, content: 'الهدنة مستمرة' }])
  })

  test('nobody named, nobody speaks', () => {
    expect(say('وقال إن الهدنة مستمرة.')).toEqual([])
  })
})

test('«الأخير» is the one named last', () => {
  expect(LAST('التقى لافروف أردوغان. وقال الأخير إن الهدنة مستمرة.')).toMatchObject({ speaker: 'erdogan' })
})

describe('a document speaks for its issuer', () => {
  test.each([
    ['قالت وزارة الدفاع الروسية في بيان إن الطريق مغلق.', 'russian-defence-ministry'],
    ['وجاء في بيان لوزارة الدفاع الروسية أن الطريق مغلق.', 'russian-defence-ministry'],
    ['أعلنت وزارة الدفاع الروسية أن الجسر مغلق. وقال البيان إن الطريق مغلق.', 'russian-defence-ministry'],
    ['أعلنت وزارة الدفاع الروسية أن الجسر مغلق. وأضاف البيان أن الطريق مغلق.', 'russian-defence-ministry'],
  ])('%s', (text, speaker) => {
    expect(LAST(text)).toMatchObject({ speaker, content: 'الطريق مغلق' })
  })

  test('the document itself is the subject', () => {
    expect(say('وقال بيان لوزارة الدفاع الروسية إن الطريق مغلق.')).toMatchObject([
      { speaker: 'russian-defence-ministry', content: 'الطريق مغلق' },
    ])
  })

  test('issued in the sentence before', () => {
    expect(say('أصدرت وزارة الدفاع الروسية بيانا. وقال البيان إن الطريق مغلق.')).toMatchObject([
      { speaker: 'russian-defence-ministry', content: 'الطريق مغلق' },
    ])
  })
})

test('a document that the sentence before quotes from is of whom it quotes', () => {
  const text =
    'قال أردوغان إن الهدنة مستمرة. وجاء ذلك بعد لقاء مع لافروف، الذي قال إن الجسر آمن، وفقا لبيان. وجاء في البيان أن الطريق مغلق.'
  expect(LAST(text)).toMatchObject({ speaker: 'lavrov', content: 'الطريق مغلق' })
})

test('an outlet that told of somebody is not who went on to admit it', () => {
  const text =
    'ذكرت صحيفة التايمز أن لافروف أقام حفلات. وذكر موقع تويتر أن لافروف دفع ثمنها. واعترف بأنه أقامها.'
  expect(LAST(text)).toMatchObject({ speaker: 'lavrov', named: null })
})

test.each([
  [
    'a document and its issuer',
    'وقال بيان صادر عن وزارة الدفاع الروسية إن الأمر انتهى.',
    'russian-defence-ministry',
  ],
  ['a verb that begins like the article', 'وألمح نتنياهو إلى أن الأمر انتهى.', 'netanyahu'],
  ['a group spelt like a stance', 'وجهت المعارضة السورية انتقادات إلى أنقرة.', 'syrian-opposition'],
])('the subject right behind its verb: %s', (_what, text, speaker) => {
  expect(LAST(text)).toMatchObject({ speaker })
})

test.each(['ومن المتوقع أن تعلن الحكومة السورية استقالتها غدا.', 'ومن المقرر أن يطالب الوفد بتعديل الخطة.'])(
  'nobody says what is expected: %s',
  (text) => {
    expect(say(text)).toEqual([])
  },
)

test.each([
  [
    'the minister',
    'قال وزير الصحة سامر الهاشمي إن البرنامج مستمر. وأضاف معاليه أن المراكز جاهزة.',
    'سامر الهاشمي',
  ],
  ['a king who is spoken of', 'استقبل الملك عبدالله الثاني الوفد. وأكد جلالته أهمية التعاون.', 'abdullah-ii'],
])('a form of address with a pronoun is a person: %s', (_what, text, speaker) => {
  expect(LAST(text)).toMatchObject({ speaker })
})

test('an outlet in quotation marks behind «لـ» is whom it was said to', () => {
  expect(say('أكدت مصادر مطلعة لـ«الشرق الأوسط» أن المفاوضات متعثرة.')).toMatchObject([
    { speaker: 'مصادر مطلعة', content: 'المفاوضات متعثرة' },
  ])
})
