import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('words between commas do not hide the object', () => {
  test.each([
    ['ثمّن الوزير، خلال لقائه السفير في العاصمة أمس، موقف الاتحاد.', 'موقف الاتحاد'],
    ['رفض الوزير، في رسالة إلى المجلس، مقترح الهدنة.', 'مقترح الهدنة'],
    ['عزا الوزير، في بيان استقالته، الأزمة إلى الفساد.', 'الأزمة إلى الفساد'],
  ])('%s', (sentence, content) => {
    expect(say(sentence)).toMatchObject([{ content }])
  })

  test('another clause behind the comma is no object', () => {
    const contents = say('رفض الوزير، في بيان، مقترح الهدنة، ورحبت المنظمة بالمبادرة.').map(
      ({ content }) => content,
    )
    expect(contents).toEqual(['مقترح الهدنة', 'بالمبادرة'])
  })
})

describe('who had a document to read is told of the document', () => {
  test.each([
    'قال سالم الحداد في بيان اطلعت عليه «صوت المدينة»، إن القوات تقدمت.',
    'وذكر بيان للحزب تلقت (الجريدة) نسخة منه، أن القوات تقدمت.',
    'وقالت الوزارة في بلاغ توصلت الجريدة بنسخة منه إن القوات تقدمت.',
  ])('%s', (sentence) => {
    expect(say(sentence)).toMatchObject([{ content: 'القوات تقدمت' }])
  })
})

describe('small words around the cue', () => {
  test('ما behind the preposition of the content', () => {
    expect(say('نددت الجبهة بما وصفته "سياسة الهروب".')[0]).toMatchObject({
      act: 'accuse',
      content: 'بما وصفته "سياسة الهروب"',
    })
  })

  test('«كما» belongs to the cue behind it', () => {
    expect(say('اتهمت المنظمة الجيش بتجنيد الأطفال، كما انتقدت صمت المجتمع الدولي.')[0]).toMatchObject({
      content: 'بتجنيد الأطفال',
    })
  })

  test('who is turned to before «بالقول»', () => {
    expect(
      say('توجه سالم الحداد إلى وزير الزراعة كمال النجار بالقول: "ارحل قبل فوات الأوان".'),
    ).toMatchObject([{ speaker: 'سالم الحداد', addressee: 'كمال النجار' }])
  })

  test('an outlet in quotation marks that no list knows', () => {
    expect(say('وعلمت "صوت المدينة" أن الحكومة ستستقيل.')).toMatchObject([{ speaker: 'صوت المدينة' }])
  })

  test('a byline says nothing', () => {
    expect(say('الرياض: سالم الحداد\n\nقال كمال النجار إن الطريق مفتوح.')).toMatchObject([
      { speaker: 'كمال النجار' },
    ])
  })

  test('a verb in the feminine has its masculine object behind it', () => {
    expect(say('شككت اللجنة في الهدنة، ودعت المجتمع الدولي إلى الضغط على الطرفين.')[1]).toMatchObject({
      speaker: 'اللجنة',
      content: 'الضغط على الطرفين',
    })
  })
})

describe('what is no statement', () => {
  test('an adjective that is spelt like a verb of telling', () => {
    expect(say('أوضح سالم الحداد في تصريح إذاعي أن العائلة بخير.')).toMatchObject([
      { content: 'العائلة بخير' },
    ])
  })

  test('what is only wished to be said', () => {
    expect(say('أمل سالم الحداد في أن ترفض الحكومة مقترح البنك.')).toHaveLength(1)
  })

  test('citizens behind «بـ» are no part of the ministry', () => {
    expect(say('أهابت وزارة الداخلية بالمواطنين عدم تصديق الشائعات.')).not.toMatchObject([
      { named: 'وزارة الداخلية بالمواطنين' },
    ])
  })
})
