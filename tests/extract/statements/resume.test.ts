import { expect, test } from 'vitest'
import { say } from '../say.ts'

test.each([
  ['أكد كيري الذي يزور العاصمة حاليا أن المهمة صعبة.', 'المهمة صعبة'],
  ['أكد كيري الذي استقبله لافروف أن المهمة صعبة.', 'المهمة صعبة'],
  [
    'قال كيري الذي كان في القاعة مع وفد بلاده "لم نسمع شيئا جديدا في هذه الجلسة".',
    'لم نسمع شيئا جديدا في هذه الجلسة',
  ],
])('behind a relative clause without a comma the words of its noun follow: %s', (text, content) => {
  expect(say(text)).toMatchObject([{ speaker: 'kerry', content }])
})

test('a clause that the relative clause itself takes is not what was said', () => {
  expect(say('أكد كيري الذي يتيح منصبه للوفد أن يقرر.')).toEqual([])
})

test.each([
  'ومضى كيري يقول: "المهمة صعبة".',
  'وكتب كيري على صفحته يقول: "المهمة صعبة".',
  'ونشر كيري تغريدة قبل الاجتماع قال فيها: "المهمة صعبة".',
])('a verb of saying carries another on: %s', (text) => {
  expect(say(text)).toMatchObject([{ speaker: 'kerry', content: 'المهمة صعبة' }])
})

test('who lends the subject a voice speaks, and whom a noun between them takes is no object', () => {
  const text = 'وأعلنت موسكو الأربعاء على لسان سيرغي لافروف بعد استقباله كيري أنها تساعد الجيش.'
  expect(say(text)).toMatchObject([{ speaker: 'lavrov', content: 'تساعد الجيش' }])
})

test('what was said before is all of the object', () => {
  expect(say('ونفت موسكو ذلك في منشور لها.')).toMatchObject([
    { speaker: 'russia', act: 'deny', content: 'ذلك' },
  ])
})

test('behind «أي» stands a noun', () => {
  expect(say('ورفض كيري أي بعد سياسي للاحتجاجات.')).toMatchObject([{ content: 'أي بعد سياسي للاحتجاجات' }])
})

test.each(['وحرص كيري على التأكيد أن الباب مفتوح.', 'وآثر كيري التأكيد على أن الباب مفتوح.'])(
  'a light verb leaves the saying to its noun: %s',
  (text) => {
    expect(say(text)).toMatchObject([{ speaker: 'kerry', content: 'الباب مفتوح' }])
  },
)

test('an outlet tells the words of its source, whichever noun of saying it takes', () => {
  expect(say('ونقلت رويترز عن كيري القول إن الباب مفتوح.')).toMatchObject([
    { speaker: 'kerry', medium: 'reuters', content: 'الباب مفتوح' },
  ])
})

test.each([
  ['واتهمت أنقرة، التي تدعم المعارضة، دمشق بخرق الهدنة.', 'turkey', 'accuse'],
  ['وكشف قيادي في الحركة، رفض ذكر اسمه، لـ"العربي الجديد" أن المفاوضات تقدمت.', 'قيادي في الحركة', 'state'],
])(
  'behind what is told of its subject a verb goes on with whom it is about or whom it is told: %s',
  (text, speaker, act) => {
    expect(say(text)).toMatchObject([{ speaker, act }])
  },
)

test.each([
  'وأضاف المسؤول الأمني الذي طلب عدم نشر اسمه: "نتعامل اليوم بشكل مختلف مع الأمر".',
  'وقال المسؤول الأمني، وسط آلاف تجمعوا في الساحة: "سيظل الخوف مسيطرا على المدينة".',
  'وقال المسؤول الأمني، بحسب تقرير وكالة رويترز: "كان الاجتماع مفيدا جدا للطرفين".',
])('a colon before a quotation is that of the verb, whatever stands between: %s', (text) => {
  expect(say(text)).toMatchObject([{ speaker: 'المسؤول الأمني', mode: 'direct' }])
})

test.each([
  ['أكد رجل الدين مقتدى الصدر، الذي فازت كتلته بالانتخابات، تأييده لمطالب المحتجين.', 'sadr'],
  ['وصرح أردوغان في الخطاب الذي ألقاه بمناسبة الذكرى "سيرفع العلم التركي هناك قريبا جدا".', 'erdogan'],
  ['وأعلن لافروف الذي وصل إلى كابول اليوم في زيارة مفاجئة أن بعض الأطراف مستعدون.', 'lavrov'],
  ['وقال لافروف في مقابلة بثت الجمعة إن الأزمة طويلة.', 'lavrov'],
])('what is told of somebody or of where he spoke parts no verb from what was said: %s', (text, speaker) => {
  expect(say(text)).toMatchObject([{ speaker }])
})
