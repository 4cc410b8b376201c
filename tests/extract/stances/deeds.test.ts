import { expect, test } from 'vitest'
import { bundledLexicon } from '../../../src/extract/index.ts'
import { stand } from '../say.ts'

const edges = (text: string) =>
  stand(text)
    .filter(({ target }) => bundledLexicon().actors.has(target))
    .map(({ target, polarity }) => `${target} ${polarity}`)

test.each([
  ['أدانت تركيا قصف سوريا بالصواريخ.', []],
  ['أدانت مصر استهداف السعودية بطائرات مسيرة.', []],
  ['أدانت تركيا القصف الإسرائيلي على المدينة.', ['israel -1']],
  ['أدانت تركيا قصف إسرائيل لقرية حدودية.', ['israel -1']],
  ['أدانت تركيا قصف الجيش السوري الأحياء السكنية.', ['syrian-army -1']],
])('whoever suffers the deed that is condemned is not condemned: %s', (text, expected) => {
  expect(edges(text)).toEqual(expected)
})

test.each([
  ['تعهد بوتين بدعم سوريا.', ['syria 1']],
  ['تعهد أردوغان بمعاقبة إسرائيل.', ['israel -1']],
  ['دعا لافروف إلى محاسبة تركيا.', ['turkey -1']],
])('what is promised or asked is for or against whom it is done to: %s', (text, expected) => {
  expect(edges(text)).toEqual(expected)
})

test('whom an accused is said to help is not accused', () => {
  expect(edges('كرر لافروف اتهامه لتركيا بدعم جبهة النصرة.')).toEqual(['turkey -1'])
})

test.each([
  ['الكرملين ينفي علاقته بمقتل نافالني.', []],
  ['حذر كيري روسيا من غزو تركيا.', ['russia -1']],
])('who is named further on is not the one whose words or deeds are meant: %s', (text, expected) => {
  expect(edges(text)).toEqual(expected)
})

test.each([
  ['قال أردوغان إن فرنسا لن تتخلى عن سوريا.', ['syria 1']],
  ['قال لافروف إن مصر تدعم السعودية.', ['saudi-arabia 1']],
])('whoever does what is said is not whom it is done for: %s', (text, expected) => {
  expect(edges(text).filter((edge) => !expected.includes(edge))).toEqual([])
})

test.each(['قال لافروف إن تركيا يجب أن تسحب قواتها.', 'قال لافروف إن على تركيا أن تسحب قواتها.'])(
  'who ought to do something is asked: %s',
  (text) => {
    expect(edges(text)).toEqual(['turkey 0'])
  },
)

test.each([
  ['رفضت إيران الاتهامات الموجهة لسوريا.', ['syria 1']],
  ['رفض أردوغان الانتقادات الموجهة إلى غوتيريس.', ['guterres 1']],
])('whoever turns a charge away stands by whom it is against: %s', (text, expected) => {
  expect(edges(text)).toEqual(expected)
})

test.each([
  ['قال المتحدث باسم الجيش السوداني نبيل عبد الله إن القوات المسلحة لن تتراجع.', []],
  ['قالت المتحدثة باسم الخارجية الصينية ماو نينغ إن بكين "ليست طرفا في الأزمة".', []],
  ['انتقد وزير الدفاع الإسرائيلي سالم الحداد الحكومة الإسرائيلية.', ['israeli-government -1']],
])('nobody is against the own side but by a verb that says so: %s', (text, expected) => {
  expect(edges(text)).toEqual(expected)
})
