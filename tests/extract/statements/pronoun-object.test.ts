import { expect, test } from 'vitest'
import { stand } from '../say.ts'

test.each([
  ['قال لافروف إن الهدنة مستمرة. وتتهمه المعارضة السورية بالكذب.', 'lavrov'],
  ['التقى لافروف كيري، متهما إياه بالكذب.', 'kerry'],
  ['حاصرت فرنسا ميناء، وطالبتها روسيا بفتحه.', 'france'],
  ['قال كيري إن لافروف، الذي اتهمته واشنطن بالكذب، سيصل غدا.', 'lavrov'],
])('a pronoun on the verb, or «إياه», is whom the cue is about: %s', (text, target) => {
  expect(stand(text).map((one) => one.target)).toContain(target)
})

test('whom the speaker has just spoken of comes before whoever is named last', () => {
  const text = 'اتهم لافروف فرنسا بدعم الجماعات المسلحة في مدن تركيا، كما اتهمها بعرقلة الاتفاق.'
  expect(
    stand(text)
      .filter(({ holder }) => holder === 'lavrov')
      .map(({ target }) => target),
  ).not.toContain('turkey')
})
