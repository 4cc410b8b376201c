import { describe, expect, test } from 'vitest'
import { say } from '../say.ts'

describe('names that no list knows are found by grammar', () => {
  test.each([
    ['a given name and a surname', 'قال سالم الحداد إن الطريق مفتوح.', 'سالم الحداد'],
    ['behind an office', 'قال وزير الزراعة سالم الحداد إن الطريق مفتوح.', 'سالم الحداد'],
    ['behind an office with a nisba', 'قال وزير الطاقة التونسي سالم الحداد إن الطريق مفتوح.', 'سالم الحداد'],
    ['behind a rank', 'قال العميد سالم الحداد إن الطريق مفتوح.', 'سالم الحداد'],
    ['behind a form of address', 'قال الشيخ سالم الحداد إن الطريق مفتوح.', 'سالم الحداد'],
    ['behind a profession', 'قال الباحث سالم الحداد إن الطريق مفتوح.', 'سالم الحداد'],
    ['in apposition', 'قال رئيس الوفد، سالم الحداد، إن الطريق مفتوح.', 'سالم الحداد'],
    ['with a relative clause', 'قال سالم الحداد، الذي وصل أمس، إن الطريق مفتوح.', 'سالم الحداد'],
    ['with a circumstance', 'قال سالم الحداد وهو تاجر من حلب إن الطريق مفتوح.', 'سالم الحداد'],
    ['with a title behind it', 'قال سالم الحداد، رئيس بلدية المدينة، إن الطريق مفتوح.', 'سالم الحداد'],
    ['of three words', 'قال سالم عبد الرحمن الحداد إن الطريق مفتوح.', 'سالم عبد الرحمن الحداد'],
    ['with ابو', 'قال سالم أبو النور إن الطريق مفتوح.', 'سالم أبو النور'],
    ['a foreign name as the subject', 'قال غوردن هارغروف إن الطريق مفتوح.', 'غوردن هارغروف'],
    ['of a woman', 'قالت ليلى منصور إن الطريق مفتوح.', 'ليلى منصور'],
    ['behind a title with an adjective', 'قال المحلل السياسي سمير النجار إن الطريق مفتوح.', 'سمير النجار'],
    ['behind a field', 'قال الخبير في الشؤون التركية سمير النجار إن الطريق مفتوح.', 'سمير النجار'],
    ['behind a body', 'قال القيادي في حركة حماس سمير النجار إن الطريق مفتوح.', 'سمير النجار'],
    ['behind عن and a body', 'قال النائب عن كتلة النهضة سمير النجار إن الطريق مفتوح.', 'سمير النجار'],
    [
      'behind where an envoy is sent',
      'قال المبعوث الأممي إلى ليبيا سمير النجار إن الطريق مفتوح.',
      'سمير النجار',
    ],
    [
      'behind an adjective that is a noun elsewhere',
      'قال المستشار الدبلوماسي سمير النجار إن الطريق مفتوح.',
      'سمير النجار',
    ],
    [
      'behind an adjective of how it is held',
      'قال الجنرال المتقاعد سالم الحداد إن الطريق مفتوح.',
      'سالم الحداد',
    ],
    [
      'behind a nisba and such an adjective',
      'قال الجنرال الأميركي المتقاعد غوردن هارغروف إن الطريق مفتوح.',
      'غوردن هارغروف',
    ],
    ['whose surname begins like a conjunction', 'قال فيليب ويلسون إن الطريق مفتوح.', 'فيليب ويلسون'],
    ['behind باسمه', 'قال المتحدث باسمها سالم الحداد إن الطريق مفتوح.', 'سالم الحداد'],
    [
      'in apposition behind where an envoy is sent',
      'أكد المبعوث الأممي إلى ليبيا، غوردن هارغروف، أن الطريق مفتوح.',
      'غوردن هارغروف',
    ],
    [
      'in apposition behind two fields',
      'أكد مدير مركز "المنار" للدراسات السياسية والأبحاث الاجتماعية، سالم الحداد، أن الطريق مفتوح.',
      'سالم الحداد',
    ],
    [
      'in apposition behind the place of somebody unnamed',
      'يقول مراسل الصحيفة في تونس، سالم الحداد، إن الطريق مفتوح.',
      'سالم الحداد',
    ],
    ['behind a place of no list', 'قال محافظ عدن أحمد لملس إن الطريق مفتوح.', 'أحمد لملس'],
    [
      'behind whom he advises',
      'قال المستشار الإعلامي لرئيس مجلس النواب سمير النجار إن الطريق مفتوح.',
      'سمير النجار',
    ],
    [
      'with a rank behind a place',
      'قال مدير مكتب الصحة في المحافظة الدكتور ناصر الكازمي إن الطريق مفتوح.',
      'ناصر الكازمي',
    ],
    ['a given name alone', 'قالت ليلى، وهي معلمة من حلب، إن الطريق مفتوح.', 'ليلى'],
    [
      'with a form of address and an office behind',
      'أكد الدكتور سمير النجار، رئيس مجلس المدينة، أن الطريق مفتوح.',
      'سمير النجار',
    ],
    ['behind two titles', 'قال وزير الاتصال الناطق باسم الحكومة سمير النجار إن الطريق مفتوح.', 'سمير النجار'],
    [
      'behind the place of an office',
      'أكد المتحدث باسم الحكومة البريطانية في الشرق الأوسط، سمير النجار، أن الطريق مفتوح.',
      'سمير النجار',
    ],
    [
      'behind the party of an office',
      'قال البرلماني عن حزب الأمة سمير النجار إن الطريق مفتوح.',
      'سمير النجار',
    ],
    ['before an outlet in quotation marks', 'قال سمير النجار لـ"العربية" إن الطريق مفتوح.', 'سمير النجار'],
  ])('%s', (_what, text, speaker) => {
    expect(say(text)).toMatchObject([{ speaker, content: 'الطريق مفتوح' }])
  })
})

test('«المتحدث» is the officer who spoke for somebody', () => {
  const text = 'قال العقيد سمير النجار، المتحدث باسم الجيش، إن الجسر آمن. وقال المتحدث إن الطريق مفتوح.'
  expect(say(text).map(({ speaker }) => speaker)).toEqual(['سمير النجار', 'سمير النجار'])
})

describe('the surname alone is the person named in full', () => {
  test.each([
    ['behind it', 'قال سالم الحداد إن الطريق مفتوح. وأضاف الحداد أن الجسر آمن.'],
    ['with a title', 'قال العميد سالم الحداد إن الطريق مفتوح. وأضاف العميد الحداد أن الجسر آمن.'],
  ])('%s', (_what, text) => {
    expect(new Set(say(text).map(({ speaker }) => speaker))).toEqual(new Set(['سالم الحداد']))
  })

  const headline = 'الخالدي يعلن فتح الطريق\n\nقال سالم الخالدي إن الجسر آمن.'

  test('in the headline before it', () => {
    const [first, second] = say(headline)
    expect(second).toMatchObject({ content: 'الجسر آمن' })
    expect(first?.speaker).toBe(second?.speaker)
  })

  test('an actor’s name is the fullest that the report has, wherever it stands', () => {
    expect(say(headline)).toMatchObject([{ speaker: 'سالم الخالدي' }, { speaker: 'سالم الخالدي' }])
  })
})

describe('a title alone is the person who bears it', () => {
  test.each([
    ['an office', 'قال وزير الزراعة سالم الحداد إن الطريق مفتوح. وأكد الوزير أن الجسر آمن.'],
    ['a rank', 'قال العميد سالم الحداد إن الطريق مفتوح. وأكد العميد أن الجسر آمن.'],
    ['a spokesman', 'قال المتحدث باسم الجيش سالم الحداد إن الطريق مفتوح. وأكد المتحدث أن الجسر آمن.'],
    ['an official', 'قال مدير المستشفى سالم الحداد إن الطريق مفتوح. وأكد المسؤول أن الجسر آمن.'],
    ['named in passing', 'التقى وزير الزراعة سالم الحداد السكان. وأكد الوزير أن الجسر آمن.'],
  ])('%s', (_what, text) => {
    expect(say(text).at(-1)).toMatchObject({ speaker: 'سالم الحداد', content: 'الجسر آمن' })
  })

  test('of two, the one named last', () => {
    const text = 'التقى وزير الزراعة سالم الحداد وزير الصحة كمال النجار. وقال الوزير إن الطريق مفتوح.'
    expect(say(text)).toMatchObject([{ speaker: 'كمال النجار' }])
  })

  test('a president of the lists', () => {
    const text = 'قال الرئيس الروسي فلاديمير بوتين إن الطريق مفتوح. وأكد الرئيس أن الجسر آمن.'
    expect(say(text)).toMatchObject([{ speaker: 'putin' }, { speaker: 'putin' }])
  })

  test('not of another gender', () => {
    const text = 'التقت وزيرة الصحة ليلى منصور وزير الزراعة سالم الحداد. وقال الوزير إن الطريق مفتوح.'
    expect(say(text)).toMatchObject([{ speaker: 'سالم الحداد' }])
  })

  test('a woman’s title', () => {
    const text = 'قالت وزيرة الصحة ليلى منصور إن اللقاح متوفر. وأوضحت الوزيرة أن الحملة مستمرة.'
    expect(say(text)).toMatchObject([{ speaker: 'ليلى منصور' }, { speaker: 'ليلى منصور' }])
  })
})

describe('namesakes', () => {
  test('one surname and two given names are two persons', () => {
    const text = 'قال سالم الحداد إن الطريق مفتوح. وقالت ليلى الحداد إن الجسر آمن.'
    expect(say(text)).toMatchObject([{ speaker: 'سالم الحداد' }, { speaker: 'ليلى الحداد' }])
  })

  test('one given name and two surnames are two persons', () => {
    const text = 'قال سالم الخالدي إن الطريق مفتوح. وقال سالم القادري إن الجسر آمن.'
    expect(say(text)).toMatchObject([{ speaker: 'سالم الخالدي' }, { speaker: 'سالم القادري' }])
  })

  test('names that differ in one letter are two persons: كمال and جمال', () => {
    const text = 'قال كمال حسن إن الطريق مفتوح. وقال جمال حسن إن الجسر آمن.'
    expect(say(text)).toMatchObject([{ speaker: 'كمال حسن' }, { speaker: 'جمال حسن' }])
  })
})

test.each([
  'قال المتحدث باسم الرئاسة السفير كمال درويش إن الزيارة تأجلت.',
  'قال مندوب سوريا لدى الأمم المتحدة، السفير كمال درويش، إن الزيارة تأجلت.',
])("a diplomat's rank may stand between the office and the name: %s", (text) => {
  expect(say(text)).toMatchObject([{ speaker: 'كمال درويش' }])
})

test('the ambassador whom a minister summons is not the minister', () => {
  expect(say('استدعى وزير الخارجية السفير كمال درويش وقال إن الزيارة تأجلت.')).not.toMatchObject([
    { speaker: 'كمال درويش' },
  ])
})

test.each([
  ['وقال رئيس الهيئة الوطنية العليا سمير النجار إن الباب مفتوح.', 'سمير النجار'],
  ['وقالت المحامية والناشطة الحقوقية سعاد النجار إن الباب مفتوح.', 'سعاد النجار'],
  ['وقال الكاتب والصحفي اليمني سمير النجار إن الباب مفتوح.', 'سمير النجار'],
  ['وقال مدير مكتب الصحة في تعز عبد الرحيم النجار إن الباب مفتوح.', 'عبد الرحيم النجار'],
  ['وقال مدير الصحة في صعدة الدكتور سمير النجار إن القصف أصاب سوقا.', 'سمير النجار'],
  ['وقال مدير صحة صعدة سمير النجار إن القصف أصاب سوقا.', 'سمير النجار'],
  ['وأكد وزير الدولة والمتحدث باسم الحكومة سمير النجار أن الحدود مغلقة.', 'سمير النجار'],
  ['وقال نائب رئيس الوزراء ووزير الدفاع سمير النجار إن الجيش مستعد.', 'سمير النجار'],
])('a name stands behind the adjectives, the second title or the place of the first: %s', (text, name) => {
  expect(say(text)).toMatchObject([{ speaker: name }])
})

test.each([
  ['وقالت أم محمد إن بيتها دمر.', 'أم محمد'],
  ['وقالت أم محمد، وهي نازحة من المدينة، إن بيتها دمر.', 'أم محمد'],
  ['واعترفت ريزلين بأنها خططت للهجوم.', 'ريزلين'],
])('whoever is named after a child, or by one unheard-of name, speaks: %s', (text, name) => {
  expect(say(text)).toMatchObject([{ speaker: name }])
})

test('«أم» between two names asks which of them', () => {
  expect(say('وسأل الوزير هل يفوز علي أم محمد في الانتخابات.')).toEqual([])
})

test('the two of a dual that stands after another word are not who speaks next', () => {
  const [, next] = say('قال لافروف إن الحوار مستمر. وقال خلال تشييع العنصرين الأمنيين إنه سينتظر النتائج.')
  expect(next).toMatchObject({ speaker: 'lavrov' })
})

test('a group of men does not go on in the singular', () => {
  const text = 'والتقى الوزير المصري العمال المضربين. وقال أمام النواب إن المصنع سيفتح.'
  expect(say(text)).toMatchObject([{ speaker: 'الوزير المصري' }])
})

test.each([
  ['وقال الجنرال باتريك بي. روبرسون إن الاعتقالات مهمة.', 'باتريك بي. روبرسون'],
  ['وقال جون ف. كيلي إن الاعتقالات مهمة.', 'جون ف. كيلي'],
])('an initial with its dot is part of the name: %s', (text, name) => {
  expect(say(text)).toMatchObject([{ speaker: name }])
})

test('names of letters that end a sentence are no initial', () => {
  const text = 'قال لافروف في حديث مع بي بي سي. وأضاف أن الجسر آمن.'
  expect(say(text).at(-1)).toMatchObject({ speaker: 'lavrov', content: 'الجسر آمن' })
})
