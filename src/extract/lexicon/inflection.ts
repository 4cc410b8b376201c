import { fold } from '../text/fold.ts'
import type { Gender, GrammaticalNumber } from './segments.ts'

/** A form of a verb with its agreement; `key` is its matching key. */
export interface Inflection {
  readonly key: string
  readonly tense: 'past' | 'present' | 'participle'
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly person: 1 | 3
}

type Agreement = readonly [Gender, GrammaticalNumber]
/** The order of the forms in the table: he, she, they (m), they (f). */
const AGREEMENTS: readonly Agreement[] = [['m', 's'], ['f', 's'], ['m', 'p'], ['f', 'p']] // prettier-ignore

/** The principal forms of a verb, as its row gives them; `jussive` only where it is not regular. */
export interface PrincipalForms {
  readonly past: readonly string[]
  readonly present: readonly string[]
  readonly jussive: readonly string[]
}

type Tense = 'past' | 'present'
type Form = readonly [key: string, tense: Tense, agreement: Agreement, person?: 1]

/** All third-person forms with duals and jussives, and the first person of the plural and singular present. */
export function inflect({ past, present, jussive }: PrincipalForms): Inflection[] {
  const [pastHe = '', pastShe = '', , pastTheyFeminine = ''] = past.map(fold)
  const [presentHe = '', presentShe = '', presentThey = ''] = present.map(fold)
  const forms: Form[] = [
    ...withAgreement(past, 'past'),
    ...withAgreement(present, 'present'),
    ...withAgreement(jussive, 'present'),
    [dualStem(pastHe) + 'ا', 'past', ['m', 'd']],
    [pastShe + 'ا', 'past', ['f', 'd']],
    [dualStem(presentHe) + 'ان', 'present', ['m', 'd']],
    [dualStem(presentShe) + 'ان', 'present', ['f', 'd']],
    [presentThey.replace(/ن$/, 'ا'), 'present', ['m', 'p']],
    [pastTheyFeminine + 'ا', 'past', ['m', 'p'], 1],
    [presentHe.replace(/^ي/, 'ن'), 'present', ['m', 'p'], 1],
    [presentHe.replace(/^ي/, 'ا'), 'present', ['m', 's'], 1],
  ]
  return distinct(forms)
}

function withAgreement(forms: readonly string[], tense: Tense): Form[] {
  return forms.map((form, at) => [fold(form), tense, AGREEMENTS[at] ?? ['m', 's']])
}

function distinct(forms: readonly Form[]): Inflection[] {
  const found: Inflection[] = []
  for (const [key, tense, [gender, number], person = 3] of forms) {
    const isKnown = found.some(
      (one) => one.key === key && one.tense === tense && one.gender === gender && one.number === number,
    )
    if (!isKnown) found.push({ key, tense, gender, number, person })
  }
  return found
}

/** The dual of a defective verb brings its third root letter back: دعا, دعوا; the others only add to the form. */
function dualStem(form: string): string {
  return form.endsWith('ا') ? form.slice(0, -1) + 'و' : form
}

/** The circumstantial participle (قائلا) in both genders and numbers. */
export function participleForms(accusative: string): Inflection[] {
  const key = fold(accusative)
  const stem = key.endsWith('ا') ? key.slice(0, -1) : key
  const plural = stem.endsWith('ي') ? stem.slice(0, -1) : stem
  const form = (text: string, gender: Gender, number: GrammaticalNumber): Inflection => ({
    key: text,
    tense: 'participle',
    gender,
    number,
    person: 3,
  })
  return [
    form(key, 'm', 's'),
    form(stem + 'ه', 'f', 's'),
    form(plural + 'ين', 'm', 'p'),
    form(stem + 'ات', 'f', 'p'),
  ]
}
