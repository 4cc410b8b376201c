import { describe, expect, test } from 'vitest'
import {
  inflect,
  participleForms,
  type Inflection,
  type PrincipalForms,
} from '../../../src/extract/lexicon/inflection.ts'

const words = (text: string) => text.split(' ')
const inflected = (forms: PrincipalForms): Inflection[] => {
  const found: Inflection[] = []
  inflect(forms, (key, feature) => found.push({ key, ...feature }))
  return found
}
const said = inflected({
  past: words('قال قالت قالوا قلن'),
  present: words('يقول تقول يقولون يقلن'),
  jussive: words('يقل تقل'),
})
const called = inflected({
  past: words('دعا دعت دعوا دعون'),
  present: words('يدعو تدعو يدعون يدعون'),
  jussive: words('يدع تدع'),
})

const shape = ({ tense, gender, number, person }: Inflection) => `${tense} ${gender} ${number} ${person}`
const readings = (forms: readonly Inflection[], key: string) =>
  forms.filter((form) => form.key === key).map(shape)

describe('forms of a verb', () => {
  test.each([
    ['قال', ['past m s 3']],
    ['قالت', ['past f s 3']],
    ['قالوا', ['past m p 3']],
    ['قلن', ['past f p 3']],
    ['قالا', ['past m d 3']],
    ['قالتا', ['past f d 3']],
    ['يقول', ['present m s 3']],
    ['تقول', ['present f s 3']],
    ['يقولون', ['present m p 3']],
    ['يقولوا', ['present m p 3']],
    ['يقولان', ['present m d 3']],
    ['تقولان', ['present f d 3']],
    ['يقل', ['present m s 3']],
    ['نقول', ['present m p 1']],
    ['اقول', ['present m s 1']],
    ['قلنا', ['past m p 1']],
    ['قول', []],
  ])('%s', (key, expected) => {
    expect(readings(said, key)).toEqual(expected)
  })
})

test('the dual of a defective verb brings its root letter back', () => {
  expect(readings(called, 'دعوا')).toEqual(expect.arrayContaining(['past m p 3', 'past m d 3']))
  expect(readings(called, 'دعاا')).toEqual([])
})

test('no form stands there twice with one agreement', () => {
  for (const forms of [said, called]) {
    const all = forms.map((form) => `${form.key} ${shape(form)}`)
    expect(new Set(all).size).toBe(all.length)
  }
})

describe('circumstantial participles', () => {
  test.each([
    ['قائلا', ['قايلا m s', 'قايله f s', 'قايلين m p', 'قايلات f p']],
    ['داعيا', ['داعيا m s', 'داعيه f s', 'داعين m p', 'داعيات f p']],
    ['مؤكداً', ['موكدا m s', 'موكده f s', 'موكدين m p', 'موكدات f p']],
  ])('%s', (accusative, expected) => {
    const forms = participleForms(accusative)
    expect(forms.map(({ key, gender, number }) => `${key} ${gender} ${number}`)).toEqual(expected)
    expect(new Set(forms.map(({ tense }) => tense))).toEqual(new Set(['participle']))
  })
})
