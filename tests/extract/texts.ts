import fc from 'fast-check'

const SENTENCES = [
  'قال لافروف إن الهدنة مستمرة.',
  'وأضافت زاخاروفا: "نرفض هذه الاتهامات".',
  'اتهمت موسكو واشنطن بخرق «الهدنة»،',
  'نفى أردوغان الاتهامات الروسية',
  'نقلت وكالة تاس عن مصدر قوله إن',
  'بحسب وزارة الدفاع الروسية، فإن الطريق مفتوح.',
  'لافروف: لا بديل عن الحوار\n',
  'وردا على ذلك قال المتحدث باسم الكرملين',
  'رفضت الفصائل الطلب',
  'داعيا أنقرة إلى الانسحاب، ومحذرا من',
]

const CHARACTERS = [
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة',
  '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640\u0670',
  '«»“”„"‹›\'’()[]،؛:.؟!-…',
  ' \n\t\u200f\u200e\u00a0\u200d\ufeff\r',
  '٠١٢٣abcXYZ0129',
].flatMap((row) => Array.from(row))

const PIECES = [...CHARACTERS, '👍', '👩‍👧', '\ud83d', '\udc4d', 'ﻻ', ' إن ', ' أن ', ' قال ']

/** Any characters that a text in Arabic may hold, in any order, with halves of surrogate pairs among them. */
const scrambled = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(''))

/** Sentences and scraps of reports in any order, with scrambled text between them. */
export const reportLike = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), scrambled), { maxLength: 12 })
  .map((parts) => parts.join(' '))

/** Either, or any Unicode text. */
export const anyText = fc.oneof(reportLike, scrambled, fc.string({ unit: 'binary', maxLength: 80 }))
