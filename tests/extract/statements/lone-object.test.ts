import { expect, test } from 'vitest'
import { say } from '../say.ts'

test.each([
  ['ودافع الأدميرال عن زميله، واتهم الوزير باستخدام أساليب قديمة.', 'الأدميرال'],
  ['وتحدث غوتيريس في المجلس، واتهم بوتين بعرقلة القرار.', 'guterres'],
  ['وقال غوتيريس إنه يدعو إلى تحقيق فوري ويحض جميع الأطراف على حماية المدنيين.', 'guterres'],
  ['وهنا قام الزعيم وانتقد الإمام ومضمون الخطبة.', 'الزعيم'],
])('the one noun behind a verb that takes an object is not who speaks: %s', (text, speaker) => {
  expect(say(text).at(-1)).toMatchObject({ speaker })
})

test.each([
  ['وتحدث الوزير في البرلمان، ورفض الرئيس الاستقالة.', 'الرئيس'],
  ['وتحدث الوزير في البرلمان، ونفى الرئيس أن يكون مريضا.', 'الرئيس'],
  ['وتحدث الوزير في البرلمان، وثمن الحزب تلك المواقف.', 'الحزب'],
  ['وقصف الطيران المدينة، واتهم المتحدث باسم الجيش المسلحين باستخدام المدنيين.', 'المتحدث باسم الجيش'],
  ['ورفضت الحركة الدعوة، ووصفتها إحدى الجماعات بأنها مناورة.', 'إحدى الجماعات'],
])('of two the first speaks: %s', (text, speaker) => {
  expect(say(text).at(-1)).toMatchObject({ speaker })
})

test.each([
  ['وناشد الأهالي الحكومة التدخل العاجل لوقف القصف.', 'الأهالي', 'request'],
  ['وحمل الوزير المعارضة مسؤولية فشل المحادثات.', 'الوزير', 'accuse'],
])('who speaks, whom it is about and what is said stand one behind the other: %s', (text, speaker, act) => {
  expect(say(text)).toMatchObject([{ speaker, act }])
})
