import { expect, test } from 'vitest'
import { tokenise } from '../../../src/extract/text/tokenise.ts'

interface Cut {
  readonly text: string
  readonly lineEnds: number
}

function tokens(text: string): Cut[] {
  const found: Cut[] = []
  tokenise(text, (start, end, lineEnds) => found.push({ text: text.slice(start, end), lineEnds }))
  return found
}

const words = (text: string) => tokens(text).map((token) => token.text)

test.each([
  ['words and marks', 'قال: نعم، لا.', ['قال', ':', 'نعم', '،', 'لا', '.']],
  ['diacritics belong to their word', 'اتَّهَمَ موسكو', ['اتَّهَمَ', 'موسكو']],
  ['tatweel belongs to its word', 'قـــال', ['قـــال']],
  ['a tatweel before a quotation mark', 'بـ"الهدنة"', ['بـ', '"', 'الهدنة', '"']],
  ['digits after a word without a space', 'من600 شخص', ['من', '600', 'شخص']],
  ['decimals and thousands', '3,600 و7.5 و٣٫٥ و١٬٠٠٠', ['3,600', 'و', '7.5', 'و', '٣٫٥', 'و', '١٬٠٠٠']],
  ['a full stop behind a number', 'عام 2016.', ['عام', '2016', '.']],
  ['a time', '10:30', ['10', ':', '30']],
  ['hashtags fall apart into words', '#حلب_تحترق', ['حلب', 'تحترق']],
  ['marks of direction are no tokens', '\u200fقال\u200f \u202bنعم\u202c', ['قال', 'نعم']],
  ['a no-break space parts words', 'قال\u00a0نعم', ['قال', 'نعم']],
  ['quotation marks of all styles', '«أ»“ب”"ج"', ['«', 'أ', '»', '“', 'ب', '”', '"', 'ج', '"']],
  ['a character beyond the first plane', '👍قال', ['👍', 'قال']],
  ['Latin words', 'قناة CNN', ['قناة', 'CNN']],
  ['nothing', '', []],
  ['white space alone', ' \t\n\u200f', []],
])('%s', (_what, text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('half a surrogate pair at the end of a text is a token', () => {
  expect(words('قال \ud83d')).toEqual(['قال', '\ud83d'])
})

test('line ends before a token are counted', () => {
  expect(tokens('أ ب\nج\n \n\nد').map(({ lineEnds }) => lineEnds)).toEqual([0, 0, 1, 3])
  expect(tokens('أ\u2028ب')[1]?.lineEnds).toBe(1)
})
