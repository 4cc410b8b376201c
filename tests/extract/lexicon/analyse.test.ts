import { describe, expect, test } from 'vitest'
import { bundledLexicon } from '../../../src/extract/index.ts'
import type { VerbForm } from '../../../src/extract/lexicon/verbs.ts'

const word = (surface: string) => bundledLexicon().word(surface)
/** Lemmas without the shadda that tells some of them apart. */
const bare = (forms: readonly VerbForm[]) => forms.map(({ verb }) => verb.lemma.replace(/\p{M}/gu, ''))
const lemmas = (surface: string) => bare(word(surface).verbs)

test.each([
  ['قال', 'word'],
  ['2016', 'number'],
  ['٢٠١٦', 'number'],
  ['،', 'mark'],
  ['«', 'mark'],
  ['👍', 'mark'],
  ['CNN', 'word'],
])('%s is a %s', (surface, kind) => {
  expect(word(surface).kind).toBe(kind)
})

describe('finite verbs', () => {
  test.each([
    ['قال', 'قال'],
    ['وقال', 'قال'],
    ['فقال', 'قال'],
    ['قَالَتْ', 'قال'],
    ['سيقول', 'قال'],
    ['وستقول', 'قال'],
    ['ليقول', 'قال'],
    ['اتهمها', 'اتهم'],
    ['اتهموه', 'اتهم'],
    ['واتهمته', 'اتهم'],
    ['يتهمونه', 'اتهم'],
    ['اكد', 'أكد'],
    ['دعاه', 'دعا'],
  ])('«%s» is a form of %s', (surface, lemma) => {
    expect(lemmas(surface)).toContain(lemma)
  })

  test.each(['القال', 'بقال', 'كقال', 'مقالة'])('«%s» is none of قال', (surface) => {
    expect(lemmas(surface)).not.toContain('قال')
  })

  test('what is written on to a verb is told', () => {
    expect(word('وسيتهمونهم').verbs[0]).toMatchObject({
      conjunction: 'و',
      object: 'هم',
      number: 'p',
      tense: 'present',
    })
    expect(word('ليقول').verbs[0]).toMatchObject({ particle: 'ل', object: null })
  })
})

describe('complementisers', () => {
  test.each([
    ['أن', { preposition: '', pronoun: null, hamzaBelow: false }],
    ['إن', { preposition: '', pronoun: null, hamzaBelow: true }],
    ['ان', { preposition: '', pronoun: null, hamzaBelow: null }],
    ['إنَّ', { hamzaBelow: true }],
    ['بأن', { preposition: 'ب' }],
    ['بان', { preposition: 'ب' }],
    ['وأن', { conjunction: 'و' }],
    ['فإن', { conjunction: 'ف' }],
    ['أنه', { pronoun: 'ه' }],
    ['بأنهم', { preposition: 'ب', pronoun: 'هم' }],
    ['إننا', { pronoun: 'نا' }],
    ['ألا', { negated: true }],
  ])('«%s»', (surface, expected) => {
    expect(word(surface).complementiser).toMatchObject(expected)
  })

  test.each(['إلا', 'الا', 'لأن', 'آن', 'أنا', 'ين', 'كأن'])('«%s» is none', (surface) => {
    expect(word(surface).complementiser).toBeNull()
  })
})

describe('nouns and adjectives', () => {
  test.each([
    ['قلقه', 'ه'],
    ['قلقها', 'ها'],
    ['بقلقهم', 'هم'],
    ['القلق', null],
    ['قلقا', null],
  ])('«%s» is a noun of stance, whose: %s', (surface, possessor) => {
    expect(word(surface).stanceNouns[0]).toMatchObject({ value: { noun: 'قلق' }, possessor })
  })

  test.each([
    ['مبادرته', 'مبادرة', 'ه'],
    ['والاتهامات', 'اتهام', null],
    ['للطلب', 'طلب', null],
  ])('«%s» names an act of speech: %s', (surface, noun, possessor) => {
    expect(word(surface).speechNoun).toMatchObject({ value: { noun }, possessor })
  })

  test.each([
    ['الروسي', 'russia', 'm', 's'],
    ['الروسية', 'russia', 'f', 's'],
    ['روسيون', 'russia', 'm', 'p'],
    ['الروس', 'russia', 'm', 'p'],
    ['والأميركية', 'united-states', 'f', 's'],
    ['الأمريكيتان', 'united-states', 'f', 'd'],
    ['السورية', 'syria', 'f', 's'],
  ])('«%s» stands for %s', (surface, actor, gender, number) => {
    expect(word(surface).nisba?.value).toEqual({ actor, gender, number })
  })

  test('an adjective tells its proclitics', () => {
    expect(word('وبالروسية').nisba).toMatchObject({ conjunction: 'و', preposition: 'ب', definite: true })
  })
})

test.each([
  ['قائلا', 'قال'],
  ['قائلةً', 'قال'],
  ['ومضيفا', 'أضاف'],
  ['مؤكدين', 'أكد'],
])('«%s» is a circumstantial participle of %s', (surface, lemma) => {
  expect(bare(word(surface).participles)).toContain(lemma)
})

test('words spelt alike are one object', () => {
  expect(word('الكرملين')).toBe(word('الكرملين'))
})
