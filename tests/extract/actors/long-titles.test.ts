import { describe, expect, test } from 'vitest'
import { say, stand } from '../say.ts'

describe('a name behind a long title is that of who speaks', () => {
  test.each([
    ['رئيس حزب "الفجر الجديد" سالم الحداد', 'سالم الحداد'],
    ['رئيس الحزب الديمقراطي الحر سالم الحداد', 'سالم الحداد'],
    ['عضو كتلة "الإصلاح" النائب سالم الحداد', 'سالم الحداد'],
    ['رئيس مجلس الوزراء القائد العام للقوات المسلحة سالم الحداد', 'سالم الحداد'],
    ['نائب وزير الدفاع، رئيس أركان الجيش، الفريق سالم الحداد،', 'سالم الحداد'],
    ['رئيس اللجنة الأمنية في البرلمان سالم الحداد', 'سالم الحداد'],
    ['رئيس المرصد الوطني لحقوق الإنسان سالم عبد الكبير', 'سالم عبد الكبير'],
    ['معالي الأمين العام للمنظمة الدكتور سالم الحداد', 'سالم الحداد'],
    ['مستشار الرئيس الأوكراني سالم الحداد', 'سالم الحداد'],
    ['المحامي سالم آيت الحداد', 'سالم آيت الحداد'],
    ['الوزير سالم بن حسن آل الحداد', 'سالم بن حسن آل الحداد'],
    ['العميد سالم عبد الله علي', 'سالم عبد الله علي'],
    ['القيادي فيها سالم الحداد', 'سالم الحداد'],
    ['عميد المحامين سالم الحداد', 'سالم الحداد'],
  ])('%s', (subject, speaker) => {
    expect(say(`قال ${subject} إن الوضع خطير جدا.`)).toMatchObject([{ speaker, content: 'الوضع خطير جدا' }])
  })

  test('and no part of what he refuses', () => {
    expect(say('رفض سالم الحداد رئيس الوفد المفاوض مقترح الهدنة.')).toMatchObject([
      { speaker: 'سالم الحداد', content: 'مقترح الهدنة' },
    ])
  })

  test('whom a verb takes is somebody else', () => {
    expect(say('انتقد رئيس الحكومة سالم الحداد.')).not.toMatchObject([{ speaker: 'سالم الحداد' }])
    expect(say('قال رئيس اللجنة خلال لقائه السفير سالم الحداد إن الوضع خطير.')).not.toMatchObject([
      { speaker: 'سالم الحداد' },
    ])
  })
})

describe('a noun of people with the article is who spoke before', () => {
  test.each([
    ['وأضاف المتحدث عينه أن الطريق مفتوح.', 'سالم الحداد'],
    ['وأوضح الخبير ذاته أن الطريق مفتوح.', 'سالم الحداد'],
    ['وتابع الخبير أن الطريق مفتوح.', 'سالم الحداد'],
  ])('%s', (sentence, speaker) => {
    const text = `قال سالم الحداد، الباحث في العلاقات الدولية، إن الأزمة طويلة. ${sentence}`
    expect(say(text)).toMatchObject([{ speaker: 'سالم الحداد' }, { speaker }])
  })

  test('of her gender and state', () => {
    const text =
      'نفت ماريا كلاين، الناطقة باسم الوزارة، وجود أزمة. وقال سالم الحداد إن الأزمة قائمة. وزادت المسؤولة الألمانية: "لا سبب لذلك".'
    expect(say(text).map(({ speaker }) => speaker)).toEqual(['ماريا كلاين', 'سالم الحداد', 'ماريا كلاين'])
  })
})

describe('the plural of people is no adjective of the singular before it', () => {
  test.each([
    ['اتهمت منظمة العفو الدولية الحوثيين بتجنيد الأطفال.', 'amnesty-international', 'houthis'],
    ['اتهمت وزارة الدفاع الأميركية الحوثيين بخرق الهدنة.', 'pentagon', 'houthis'],
  ])('%s', (sentence, speaker, target) => {
    expect(say(sentence)).toMatchObject([{ speaker }])
    expect(stand(sentence)).toContainEqual(expect.objectContaining({ holder: speaker, target, polarity: -1 }))
  })
})

test('a counterpart is who has the same office in the other state', () => {
  const text =
    'وصل الرئيس الروسي فلاديمير بوتين. وقال المتحدث باسم الكرملين ديمتري بيسكوف إن اللقاء قريب. ودعا الرئيس الفرنسي إيمانويل ماكرون نظيره الروسي إلى وقف القتال.'
  expect(say(text).at(-1)).toMatchObject({ speaker: 'macron', addressee: 'putin' })
})
