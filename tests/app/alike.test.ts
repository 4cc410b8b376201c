import { expect, test } from 'vitest'
import { sharedNames } from '../../src/app/alike.ts'
import type { Actor } from '../../src/extract/index.ts'

const actor = (ar: string, en: string | null, ...aliases: string[]): Actor => ({
  id: ar,
  name: { ar, en },
  type: 'state',
  aliases,
  wikidata: null,
  memberOf: [],
  mentions: [],
})

test('names that differ in their spelling alone are shared', () => {
  expect(sharedNames(actor('أنقرة', 'Ankara', 'الأتراك'), actor('تركيا', null, 'انقره', 'ankara'))).toEqual([
    'أنقرة',
    'Ankara',
  ])
})

test('others are not', () => {
  expect(sharedNames(actor('أنقرة', null), actor('طهران', null, 'إيران'))).toEqual([])
})
