import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('two speak', () => {
  test.each([
    ['وكانت الحكومة والمعارضة قد طالبتا بمراجعة الاتفاق.', 'بمراجعة الاتفاق'],
    ['ونددت فرنسا وألمانيا بالهجوم، وطالبتا بتحقيق فوري.', 'بتحقيق فوري'],
  ])('%s', (text, content) => {
    expect(say(text).at(-1)).toMatchObject({ act: 'request', content })
  })
})

describe('a content ends', () => {
  test.each([
    ['وأكد سالم الحداد أن بلاده ملتزمة، وذلك ردا على تصريحات السفير الفرنسي.', 'بلاده ملتزمة'],
    ['وبينما رحب سالم الحداد بالمطالب، شدد على ضرورة الحوار.', 'بالمطالب'],
    ['رحب سالم الحداد بموقف الوزيرة سلمى النجار ووصفته الحكومة بأنه «شجاع».', 'بموقف الوزيرة سلمى النجار'],
    ['واستغرب سالم الحداد ما ورد في البيان المغربي.', 'ما ورد في البيان المغربي'],
    ['وشدد سالم الحداد على الحوار، رافضا «القرارات المتسرعة».', 'الحوار'],
    ['وأبدت السفارة البريطانية دعمها لجهود المبعوث.', 'لجهود المبعوث'],
  ])('%s', (text, content) => {
    expect(say(text)[0]).toMatchObject({ content })
  })
})

describe('the verb is the one that is meant', () => {
  test.each([
    ['واستنكر سالم الحداد الموقف، وعدّه «رهانا خاسرا».', 'state'],
    ['ووعد سالم الحداد السكان بإعادة الإعمار.', 'promise'],
  ])('%s', (text, act) => {
    expect(say(text).at(-1)).toMatchObject({ act })
  })

  test('what is judged is no stance of the judge', () => {
    expect(say('اعتبرت الحركة تهديدات الوزير "دليل إفلاس".')).toMatchObject([{ act: 'accuse' }])
  })
})

describe('somebody lends a body a voice', () => {
  test.each([
    ['وندد حزب الفجر، على لسان أمينه العام سالم الحداد، بالتهديدات.', 'سالم الحداد'],
    ['وأعلن حزب الفجر على لسان رئيسه سالم الحداد أن الأزمة طويلة.', 'سالم الحداد'],
  ])('%s', (text, speaker) => {
    expect(say(text)).toMatchObject([{ speaker }])
  })
})

test('«فيما» behind a comma sets two statements side by side', () => {
  const text = 'وقال لافروف إن الهدنة مستمرة، فيما حثت الأمم المتحدة على ضبط النفس.'
  expect(say(text)).toMatchObject([
    { speaker: 'lavrov', content: 'الهدنة مستمرة' },
    { speaker: 'united-nations', act: 'request', content: 'ضبط النفس' },
  ])
})

test('a kingdom takes a verb of its own gender, whatever its name elsewhere', () => {
  const text = 'ودعت مصر الأردن إلى المؤتمر. وأكدت المملكة أنها لن تشارك فيه.'
  expect(say(text).at(-1)).toMatchObject({ speaker: 'jordan' })
})

test('an opponent goes by his name', () => {
  expect(say('وانتقد المعارض سالم الحداد الحكومة بشدة.')).toMatchObject([{ speaker: 'سالم الحداد' }])
})
