import { expect, test } from 'vitest'
import { say, stand } from '../say.ts'

test.each([
  ['اتهم النائب كمال درويش تركيا بدعم الإرهاب.', 'كمال درويش', 'turkey'],
  ['اتهمت الناشطة ليلى درويش إسرائيل بالقتل.', 'ليلى درويش', 'israel'],
  ['دعا الناشط كمال درويش فرنسا إلى الاعتذار.', 'كمال درويش', 'france'],
])('a name ends before the state that the verb is about: %s', (text, speaker, target) => {
  expect(say(text)).toMatchObject([{ speaker }])
  expect(stand(text).map((one) => one.target)).toContain(target)
})
