import { describe, expect, test } from 'vitest'
import { answer, say, stand } from '../say.ts'

describe('who speaks is told by more than the phrase before the verb', () => {
  test.each([
    ['دعا ملك الأردن عبد الله الثاني إلى الحوار. وشدد الملك على أهمية المشاركة.', 'abdullah-ii'],
    ['وتعليقا على التقرير، قال مسؤول أمني لرويترز إن الأمر انتهى.', 'مسؤول أمني'],
    ['وقال مدير تريبلو لاستشارات الطاقة، سالم الحداد، إن الأسعار تراجعت.', 'سالم الحداد'],
    ['ونفت مصادر الحداد أن يكون قد استقال.', 'مصادر الحداد'],
    ['وقال مندوبها سالم الحداد إن الأمر انتهى.', 'سالم الحداد'],
    ['وناشد النائب سالم الحداد زملاءه دعم الطلب.', 'سالم الحداد'],
    ['وقال وزير الثقافة والشباب والعلاقات مع البرلمان سالم الحداد إن الأمر انتهى.', 'سالم الحداد'],
    ['لم تعلق الرئاسة الفرنسية، غير أن الوزير سالم الحداد هاجم الجزائر، واتهمها بالكذب.', 'سالم الحداد'],
    ['ويستند الطلب إلى ما ذكره السفير سالم الحداد، حين قال إن القناة أداة.', 'سالم الحداد'],
    ['وذكر المرصد أن نشطاء في مجال حقوق الإنسان دعوا إلى تحقيق.', 'نشطاء'],
  ])('%s', (text, speaker) => {
    expect(say(text).map((said) => said.speaker)).toContain(speaker)
  })

  test('the adjective of a report is nobody', () => {
    const said = say('ذكر تقرير برلماني، صدر الخميس، أن الضباط كانوا على علم. وأضاف المسؤول أن الأمر انتهى.')
    expect(said.map(({ speaker }) => speaker)).not.toContain('برلماني')
  })
})

describe('a content ends where another clause begins', () => {
  test.each([
    ['وناشد سالم الحداد زملاءه دعم الطلب فيما لفت النائب سليم النجار إلى أن الوقت ضيق.', 'زملاءه دعم الطلب'],
    ['وحملت الجبهة الشعبية السلطة مسؤولية الاغتيال، مطالبة بمحاكمة القتلة.', 'مسؤولية الاغتيال'],
    ['وذكر سالم الحداد أن التأجيل جرى وفقا للائحة الداخلية.', 'التأجيل جرى وفقا للائحة الداخلية'],
    ['واستهجنت وزارة الخارجية في بيان شديد اللهجة تصريحات لافروف.', 'تصريحات لافروف'],
    ['وقال دبلوماسي أوروبي، مشترطا عدم ذكر اسمه، إن الاتحاد قلق.', 'الاتحاد قلق'],
    ['وتابع سالم الحداد قائلا: إن المجلس لن يسمح بذلك.', 'المجلس لن يسمح بذلك'],
  ])('%s', (text, content) => {
    expect(say(text)[0]).toMatchObject({ content })
  })

  test('women demand behind a comma', () => {
    const text = 'وحملت الجبهة الشعبية السلطة مسؤولية الاغتيال، مطالبة بمحاكمة القتلة.'
    expect(say(text).at(-1)).toMatchObject({ act: 'request', content: 'بمحاكمة القتلة' })
  })

  test('what somebody does with charges says nothing of what they are', () => {
    const text = 'قال سالم الحداد إن الاتهامات التي وجهها سليم النجار "باطلة".'
    expect(say(text)).toMatchObject([{ speaker: 'سالم الحداد' }])
  })
})

test('a direct answer is one', () => {
  const text = 'قال أردوغان إن الهدنة انتهت. وكتب لافروف أن الهدنة مستمرة، في رد مباشر على أردوغان.'
  expect(answer(text)).toMatchObject([{ speaker: 'lavrov', toActor: 'erdogan' }])
})

describe('whoever labels what somebody said labels him', () => {
  const text = 'قال أردوغان إن الهدنة انتهت. ووصف لافروف تصريحات أردوغان بـ"الهذيان".'

  test('as the statement', () => {
    expect(say(text).at(-1)).toMatchObject({ speaker: 'lavrov', act: 'accuse' })
    expect(stand(text)).toContainEqual({ holder: 'lavrov', target: 'erdogan', polarity: -1, act: 'accuse' })
  })

  test('and answers him', () => {
    expect(answer(text)).toMatchObject([{ speaker: 'lavrov', toActor: 'erdogan', relation: 'criticise' }])
  })

  test('behind «وهو ما»', () => {
    const taken = 'رفض أردوغان تمديد الهدنة، وهو ما وصفه لافروف بأنه "موقف غير بناء".'
    expect(answer(taken)).toMatchObject([{ speaker: 'lavrov', toActor: 'erdogan', relation: 'criticise' }])
  })
})

test('a call is that of whoever made it, though what it is about stands between', () => {
  expect(answer('أيد لافروف الدعوة إلى الحوار التي أطلقها أردوغان.')).toMatchObject([
    { speaker: 'lavrov', toActor: 'erdogan', relation: 'agree' },
  ])
})
