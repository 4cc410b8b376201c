import { expect, test } from 'vitest'
import { foldWords, matches } from '../../../src/app/search/match.ts'

const folded = foldWords('رفضت الفصائلُ «المسلحة» دعوةَ موسكو، قالت Reuters')

test.each(['', '   ', 'الفصائل', 'فصائل', 'مسلحه', 'دعوة موسكو', 'موسكو دعوة', 'reut', 'فصا مس'])(
  '«%s» matches, whatever its marks, article, ending and order',
  (typed) => expect(matches(folded, typed)).toBe(true),
)

test.each(['واشنطن', 'سكو', 'دعوة واشنطن'])('«%s» does not', (typed) =>
  expect(matches(folded, typed)).toBe(false),
)
