import { describe, expect, test } from 'vitest'
import { read, stand } from '../say.ts'

/** The labels of the matters on which a text takes a stand, with the sign. */
function matters(text: string): string[] {
  const labels = new Set(read(text).issues.map(({ label }) => label.ar))
  return stand(text)
    .filter(({ target }) => labels.has(target))
    .map(({ target, polarity }) => `${target} ${polarity}`)
}

describe('matters of the list, by any phrase that names them', () => {
  test.each([
    ['وافقت موسكو على الهدنة.', 'وقف إطلاق النار 1'],
    ['رفضت موسكو وقف إطلاق النار.', 'وقف إطلاق النار -1'],
    ['طالبت باريس برفع الحصار عن المدينة.', 'الحصار 1'],
    ['اعتبر لافروف أن العقوبات الأميركية غير قانونية.', 'العقوبات -1'],
  ])('%s', (text, matter) => {
    expect(matters(text)).toContain(matter)
  })

  test('one matter under two phrases is one issue', () => {
    const { issues } = read('وافقت موسكو على الهدنة. ورفضت أنقرة وقف إطلاق النار.')
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ label: { ar: 'وقف إطلاق النار' } })
  })

  test.fails.each([
    ['حذر لافروف من انهيار الهدنة.', 'وقف إطلاق النار 1'],
    ['طالبت باريس بوقف العقوبات.', 'العقوبات -1'],
  ])('not yet, the act is taken for the stand though the words turn it: %s', (text, matter) => {
    expect(matters(text)).toContain(matter)
  })
})

describe('other matters are the object of a reported act', () => {
  test.each([
    ['رفض أردوغان استقبال السفينة.', 'استقبال السفينة -1'],
    ['طالب أردوغان بوقف البث المباشر.', 'بوقف البث المباشر 1'],
    ['رفض أردوغان استقبال السفينة التي وصلت أمس.', 'استقبال السفينة -1'],
  ])('%s', (text, matter) => {
    expect(matters(text)).toEqual([matter])
  })

  test('a long object is cut, and one word is none', () => {
    const [matter = ''] = matters('رفض أردوغان استقبال السفينة القادمة من ميناء المدينة القديم صباح الغد.')
    expect(matter.split(' ').length).toBeLessThan(9)
    expect(matters('استنكرت طهران الغارة.')).toEqual([])
  })
})

test('a statement without a stand of its own has none', () => {
  expect(matters('قال لافروف إن الهدنة بدأت أمس.')).toEqual([])
})

test('the evidence is the words that name the matter', () => {
  const { documents, stances } = read('رفض أردوغان استقبال السفينة.')
  expect(stances.map(({ evidence }) => documents[0]?.text.slice(...evidence))).toEqual(['استقبال السفينة'])
})
