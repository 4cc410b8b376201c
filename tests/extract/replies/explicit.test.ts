import { describe, expect, test } from 'vitest'
import { answer } from '../say.ts'

const SAID = 'قال أردوغان إن الهدنة انتهت.'

describe('an expression of answering names whom or what it answers', () => {
  test.each([
    ['ردا على تصريحات X', 'وردا على تصريحات أردوغان، قال لافروف إن الهدنة مستمرة.'],
    ['تعليقا على تصريحات X', 'وتعليقا على تصريحات أردوغان، قال لافروف إن الهدنة مستمرة.'],
    ['behind the subject', 'وقال لافروف ردا على تصريحات أردوغان إن الهدنة مستمرة.'],
  ])('%s', (_what, text) => {
    expect(answer(`${SAID} ${text}`)).toMatchObject([
      { speaker: 'lavrov', toActor: 'erdogan', relation: 'answer' },
    ])
  })

  test('behind what is said', () => {
    expect(answer('ونفى لافروف تزويد الحركة بالسلاح، ردا على اتهامات أمريكية بهذا الشأن.')).toMatchObject([
      { speaker: 'lavrov', toActor: 'united-states', relation: 'deny' },
    ])
  })

  test('a noun alone is that of whoever was named with it before', () => {
    const text = 'انتقد لافروف المبادرة الصينية. وقال أردوغان إن الهدنة انتهت. ورحب غوتيريس بالمبادرة.'
    expect(answer(text).at(-1)).toMatchObject({ speaker: 'guterres', toActor: 'china', relation: 'agree' })
  })

  test('whom', () => {
    const text = `${SAID} وردا على أردوغان، قال لافروف إن الهدنة مستمرة.`
    expect(answer(text)).toMatchObject([{ speaker: 'lavrov', toActor: 'erdogan' }])
  })

  test('the statement answered is found where the report has it', () => {
    const text = `${SAID} وتعليقا على تصريحات أردوغان، قال لافروف إن الهدنة مستمرة.`
    expect(answer(text)).toMatchObject([{ to: 'الهدنة انتهت' }])
  })

  test('and is null where it has none', () => {
    expect(answer('ردا على تصريحات أردوغان، قال لافروف إن الهدنة مستمرة.')).toMatchObject([
      { toActor: 'erdogan', to: null },
    ])
  })

  test('«ردا على ذلك» is an answer to the charge that the content denies', () => {
    const text = 'اتهمت واشنطن موسكو بقصف المستشفى. وردا على ذلك، قال لافروف إن الاتهامات كاذبة.'
    expect(answer(text)).toMatchObject([
      { speaker: 'lavrov', toActor: 'united-states', to: 'بقصف المستشفى', relation: 'deny' },
    ])
  })

  test('in a headline', () => {
    expect(answer('لافروف ردا على أردوغان: الهدنة مستمرة\n\nاجتمع الوفدان في جنيف.')).toMatchObject([
      { speaker: 'lavrov', toActor: 'erdogan' },
    ])
  })

  test('an answer to a question of nobody named answers nobody', () => {
    expect(answer('ردا على سؤال عن الهدنة، قال لافروف إنها مستمرة.')).toEqual([])
  })

  test('an answer to the own side is none', () => {
    expect(answer('وردا على بوتين، قال بوتين إن الهدنة مستمرة.')).toEqual([])
  })

  test.each([
    ['a verb of answering with its object', 'ورد لافروف على تصريحات أردوغان قائلا إن الهدنة مستمرة.'],
    ['«ذلك» means what was said before', 'وردا على ذلك، قال لافروف إنها مستمرة.'],
  ])('%s', (_what, reply) => {
    const text = `${SAID} ${reply}`
    expect(answer(text)).toMatchObject([{ speaker: 'lavrov', toActor: 'erdogan', to: 'الهدنة انتهت' }])
  })

  test.each([
    ['ورد عليه', `${SAID} ورد عليه لافروف قائلا إنها مستمرة.`],
    ['ونفى ذلك', 'قال أردوغان إن الهدنة انتهت. ونفى لافروف ذلك.'],
  ])('who spoke before: %s', (_what, text) => {
    expect(answer(text)).toMatchObject([{ speaker: 'lavrov', toActor: 'erdogan', to: 'الهدنة انتهت' }])
  })

  test.fails.each([['ورد', `${SAID} ورد لافروف بأنها مستمرة.`]])('not yet: %s', (_what, text) => {
    expect(answer(text)).toMatchObject([{ speaker: 'lavrov', toActor: 'erdogan', to: 'الهدنة انتهت' }])
  })
})

test.each([
  ['رد لافروف على اتهامات واشنطن بالقول إنها باطلة.', 'united-states'],
  ['ورد لافروف على كيري: «لن نغادر».', 'kerry'],
  ['ردت الخارجية الروسية على تصريحات كيري ووصفتها بأنها غير مسؤولة.', 'kerry'],
  ['رد نتنياهو على أردوغان وقال إن الجيش ملتزم.', 'erdogan'],
  ['وعلق لافروف على تصريحات كيري قائلا إنها كاذبة.', 'kerry'],
  ['قال كيري إن المدينة محاصرة. ورد لافروف على ذلك بالقول إن كيري يكذب.', 'kerry'],
])('a verb of answering and what stands behind «على» name whom it answers: %s', (text, toActor) => {
  expect(answer(text)).toMatchObject([{ toActor }])
})

test.each([
  'قال لافروف، ردا على سؤال عن تركيا، إن الحوار مستمر.',
  'ولدى سؤاله عن تصريحات كيري قال لافروف إن الحوار مستمر.',
])('who is named in a question is not who asks it: %s', (text) => {
  expect(answer(text)).toEqual([])
})

test('an answer stands between its sign and its content, not behind the next cue', () => {
  const text = 'وقال لافروف ردا على كيري إن القوات باقية، مشيرا إلى أن المعبر مفتوح.'
  expect(answer(text)).toHaveLength(1)
})
