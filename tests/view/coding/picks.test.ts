import { expect, test } from 'vitest'
import { findPicks } from '../../../src/view/coding/picks.ts'

const pick = (id: string, label: string, ...words: string[]) => ({ id, label, detail: '', words })
const find = findPicks([
  pick('adviser', 'مستشار أنقرة'),
  pick('ankara', 'أنقرة', 'Ankara', 'تركيا'),
  ...Array.from({ length: 20 }, (_, index) => pick(`council-${index}`, `مجلس ${index}`)),
])
const idsOf = (typed: string): string[] => find(typed).map(({ id }) => id)

test('what begins with what was typed comes before what holds it, in any spelling', () => {
  expect(idsOf('انقره')).toEqual(['ankara', 'adviser'])
})

test('other names lead there too', () => {
  expect([idsOf('ank'), idsOf('تركيا')]).toEqual([['ankara'], ['ankara']])
})

test('as many are offered as one sees at a glance, and none before anything is typed', () => {
  expect([idsOf('مجلس').length, idsOf('  '), idsOf('زغرب')]).toEqual([8, [], []])
})
