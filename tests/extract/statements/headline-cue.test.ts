import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

const BODY = '\n\nاجتمع الوفدان في جنيف صباح اليوم.'

describe('a label with a colon at the head of a line', () => {
  test.each([
    ['a surname', 'لافروف: الهدنة مستمرة', 'lavrov'],
    ['a full name', 'سيرغي لافروف: الهدنة مستمرة', 'lavrov'],
    ['a capital', 'موسكو: الهدنة مستمرة', 'russia'],
    ['a palace', 'الكرملين: الهدنة مستمرة', 'kremlin'],
    ['an office', 'وزير الخارجية الروسي: الهدنة مستمرة', 'lavrov'],
    ['an unnamed source', 'مصدر أمني: الهدنة مستمرة', 'مصدر أمني'],
    ['a body', 'الجيش السوري: الهدنة مستمرة', 'syrian-army'],
  ])('%s', (_what, line, speaker) => {
    expect(say(line + BODY)).toMatchObject([
      { speaker, content: 'الهدنة مستمرة', headline: true, rule: 'headline.colon', cue: ':' },
    ])
  })

  test('with an answer named', () => {
    expect(say(`لافروف ردا على أردوغان: الهدنة مستمرة${BODY}`)).toMatchObject([
      { speaker: 'lavrov', content: 'الهدنة مستمرة' },
    ])
  })

  test.each(['السودان: مقتل مدنيين في غارة', 'السودان: سالم الحداد يزور الخرطوم'])(
    'a state that is a place is none: %s',
    (line) => {
      expect(say(line + BODY)).toEqual([])
    },
  )

  test('all in quotation marks', () => {
    expect(say(`لافروف: "الهدنة مستمرة منذ أيام"${BODY}`)).toMatchObject([
      { mode: 'direct', content: 'الهدنة مستمرة منذ أيام' },
    ])
  })

  test.each([
    'عاجل: انهيار الهدنة',
    'بالفيديو: احتفالات في المدينة',
    'تحليل: الهدنة والمساعدات',
    '10:30 وصول الوفد',
  ])('what names nobody is none: %s', (line) => {
    expect(say(line + BODY)).toEqual([])
  })
})

describe('a headline with its verb', () => {
  test.each([
    ['لافروف يتهم واشنطن بخرق الهدنة', 'lavrov', 'accuse', 'بخرق الهدنة'],
    ['روسيا تدعو تركيا إلى احترام الهدنة', 'russia', 'request', 'احترام الهدنة'],
    ['موسكو ترفض العرض الأميركي', 'russia', 'reject', 'العرض الأميركي'],
    ['المعارضة السورية تندد بالقصف', 'syrian-opposition', 'accuse', 'بالقصف'],
  ])('%s', (line, speaker, act, content) => {
    expect(say(line + BODY)).toMatchObject([{ speaker, act, content, headline: true }])
  })
})

test('what the body says is no headline', () => {
  expect(say('الهدنة في يومها الثالث\n\nقال لافروف إن الهدنة مستمرة.')).toMatchObject([{ headline: false }])
})

test('a label may tell to which outlet it was said', () => {
  expect(say('لافروف لـ«الحياة»: لن نسمح بتقسيم البلاد')).toMatchObject([
    { speaker: 'lavrov', content: 'لن نسمح بتقسيم البلاد' },
  ])
})
