import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('an act of speech as a noun, with its source behind it', () => {
  test.each([
    ['جاء القصف بعد رفض المعارضة للعرض الروسي.', 'المعارضة', 'reject', 'للعرض الروسي'],
    ['يأتي ذلك بعد اتهام موسكو واشنطن بخرق الهدنة.', 'russia', 'accuse', 'بخرق الهدنة'],
    ['تأتي الزيارة بعد إعلان موسكو أن الهدنة انتهت.', 'russia', 'state', 'الهدنة انتهت'],
    ['جاء ذلك بعد دعوة موسكو الفصائل إلى الانسحاب.', 'russia', 'request', 'الانسحاب'],
    ['تزامن ذلك مع مطالبة باريس برفع الحصار.', 'france', 'request', 'برفع الحصار'],
  ])('%s', (text, speaker, act, content) => {
    expect(say(text)).toMatchObject([{ speaker, act, content, rule: 'nominal' }])
  })

  test('inside another statement it stands within it', () => {
    expect(say('قال لافروف إن رفض المعارضة للعرض خطأ كبير.')).toMatchObject([
      { speaker: 'lavrov' },
      { speaker: 'المعارضة', within: 'رفض المعارضة للعرض خطأ كبير' },
    ])
  })

  test.fails('not yet, the object runs over the comma', () => {
    expect(say('وبعد رفض أنقرة استقبال السفينة، غادرت إلى مالطا.')).toMatchObject([
      { speaker: 'turkey', act: 'reject', content: 'استقبال السفينة' },
    ])
  })

  test.fails('not yet, the object takes in what the act brought about', () => {
    expect(say('أثار تهديد أردوغان بإغلاق الحدود قلق الجيران.')).toMatchObject([{ content: 'بإغلاق الحدود' }])
  })

  test.fails('not yet: نفي with its object behind ل', () => {
    expect(say('وكان نفي روسيا لمشاركتها في القصف متوقعا.')).toMatchObject([
      { speaker: 'russia', act: 'deny' },
    ])
  })
})

test('nouns of deeds, and acts without a source or an object, are none', () => {
  for (const text of [
    'يستمر قصف المدينة منذ أيام.',
    'وصل دعم روسيا للجيش إلى حده الأقصى.',
    'كثرت الاتهامات في الأيام الأخيرة.',
    'أثار الرفض غضب السكان.',
  ])
    expect(say(text)).toEqual([])
})
