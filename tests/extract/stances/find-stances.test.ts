import { describe, expect, test } from 'vitest'
import { bundledLexicon } from '../../../src/extract/index.ts'
import { stand, type Stand } from '../say.ts'

/** The stands on actors, as «holder target polarity». */
const edges = (text: string) =>
  stand(text)
    .filter((one) => isActor(one))
    .map(({ holder, target, polarity }) => `${holder} ${target} ${polarity}`)

function isActor({ target }: Stand): boolean {
  return bundledLexicon().actors.has(target) || target === 'الفصائل'
}

describe('the frame of the cue tells toward whom', () => {
  test.each([
    ['accused', 'اتهمت موسكو واشنطن بخرق الهدنة.', 'russia united-states -1'],
    ['accused, behind a place', 'اتهم لافروف في جنيف واشنطن بخرق الهدنة.', 'lavrov united-states -1'],
    ['accused, by a participle', 'قال لافروف إن الهدنة هشة، متهما واشنطن بخرقها.', 'lavrov united-states -1'],
    ['blamed', 'حمّل لافروف واشنطن مسؤولية انهيار الهدنة.', 'lavrov united-states -1'],
    ['criticised', 'انتقد أردوغان بوتين بسبب القصف.', 'erdogan putin -1'],
    ['criticised, with a light verb', 'وجه أردوغان انتقادات حادة إلى موسكو.', 'erdogan russia -1'],
    ['threatened', 'هدد أردوغان موسكو برد قاس.', 'erdogan russia -1'],
    ['praised', 'أشاد بوتين بالأسد.', 'putin assad 1'],
    ['thanked', 'شكر لافروف أردوغان على دوره.', 'lavrov erdogan 1'],
    ['promised', 'وعد بوتين الأسد بمواصلة الدعم.', 'putin assad 1'],
    ['asked', 'دعا لافروف واشنطن إلى سحب قواتها.', 'lavrov united-states 0'],
    ['asked, behind من', 'طلب أردوغان من بوتين وقف القصف.', 'erdogan putin 0'],
  ])('%s', (_what, text, edge) => {
    expect(edges(text)).toEqual([edge])
  })

  test('two joined by «و»', () => {
    expect(edges('اتهم لافروف واشنطن وأنقرة بخرق الهدنة.')).toEqual([
      'lavrov united-states -1',
      'lavrov turkey -1',
    ])
  })
})

describe('whose the object is', () => {
  test.each([
    ['by name', 'انتقد لافروف تصريحات أردوغان.', 'lavrov erdogan -1'],
    ['by its capital', 'نفى لافروف اتهامات واشنطن.', 'lavrov united-states -1'],
    ['by its adjective', 'رفض أردوغان العرض الروسي.', 'erdogan russia -1'],
    ['supported', 'أيد أردوغان المبادرة الروسية.', 'erdogan russia 1'],
    ['welcomed', 'رحب لافروف بتصريحات أردوغان.', 'lavrov erdogan 1'],
    ['a position', 'أيدت طهران موقف موسكو من الهدنة.', 'iran russia 1'],
    ['as a noun', 'جاء القصف بعد رفض أنقرة للعرض الروسي.', 'turkey russia -1'],
  ])('%s', (_what, text, edge) => {
    expect(edges(text)).toEqual([edge])
  })

  test('the own side is no target', () => {
    expect(edges('أيد لافروف موقف موسكو من الهدنة.')).toEqual([])
    expect(edges('رفض بوتين العرض الروسي.')).toEqual([])
  })
})

describe('what is said after a neutral cue', () => {
  test.each([
    ['an accusation', 'قال أردوغان إن موسكو ترتكب جرائم حرب في المدينة.', 'erdogan russia -1'],
    ['a duty', 'قال لافروف إن على واشنطن أن تنسحب.', 'lavrov united-states 0'],
    ['blame', 'قال لافروف إن واشنطن هي المسؤولة عن انهيار الهدنة.', 'lavrov united-states -1'],
    ['trust', 'قال لافروف إنه يثق بأردوغان.', 'lavrov erdogan 1'],
  ])('%s', (_what, text, edge) => {
    expect(edges(text)).toEqual([edge])
  })

  test.each([
    ['told', 'قال لافروف إن الهدنة بدأت أمس في جنيف مع تركيا.'],
    ['a place', 'قال لافروف إن المحادثات تجري في تركيا.'],
    ['an outlet', 'قال لافروف لوكالة رويترز إن الهدنة مستمرة.'],
    ['somebody else’s', 'قال لافروف إن طهران تدعم أنقرة.'],
  ])('being mentioned is no stance: %s', (_what, text) => {
    expect(edges(text)).toEqual([])
  })
})

test('a negated cue takes no stand', () => {
  expect(stand('لم يتهم لافروف واشنطن بخرق الهدنة.')).toEqual([])
})

test('nobody takes a stand on himself', () => {
  for (const text of ['قال لافروف إن لافروف سيرد على واشنطن.', 'انتقد بوتين بوتين.'])
    for (const { holder, target } of stand(text)) expect(target).not.toBe(holder)
})

test('a stance carries the act of its statement', () => {
  expect(stand('اتهمت موسكو واشنطن بخرق الهدنة.')[0]).toMatchObject({ act: 'accuse' })
})
