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

/** What a form shows of its subject; one object for all verbs. */
export type Feature = Omit<Inflection, 'key'>

const feature = (tense: Inflection['tense'], gender: Gender, number: GrammaticalNumber): Feature => ({
  tense,
  gender,
  number,
  person: 3,
})
const PAST = AGREEMENTS.map(([gender, number]) => feature('past', gender, number))
const PRESENT = AGREEMENTS.map(([gender, number]) => feature('present', gender, number))
const PAST_TWO = [feature('past', 'm', 'd'), feature('past', 'f', 'd')] as const
const PRESENT_TWO = [feature('present', 'm', 'd'), feature('present', 'f', 'd')] as const
const WE_SAID: Feature = { ...feature('past', 'm', 'p'), person: 1 }
const WE_SAY: Feature = { ...feature('present', 'm', 'p'), person: 1 }
const I_SAY: Feature = { ...feature('present', 'm', 's'), person: 1 }
const THEY_SAY = feature('present', 'm', 'p')

/** Called for each form of a verb with its matching key; forms that are written alike come once a feature. */
export type FormSink = (key: string, feature: Feature) => void

/** All third-person forms with duals and jussives, and the first person of the plural and singular present. */
export function inflect(forms: PrincipalForms, sink: FormSink): void {
  const past = forms.past.map(fold)
  const present = forms.present.map(fold)
  const [pastHe = '', pastShe = '', , pastTheyFeminine = ''] = past
  const [presentHe = '', presentShe = '', presentThey = ''] = present
  past.forEach((key, at) => sink(key, PAST[at] ?? WE_SAID))
  present.forEach((key, at) => sink(key, PRESENT[at] ?? WE_SAY))
  forms.jussive.forEach((form, at) => {
    const key = fold(form)
    if (key !== present[at]) sink(key, PRESENT[at] ?? WE_SAY)
  })
  sink(dualStem(pastHe) + 'ا', PAST_TWO[0])
  sink(pastShe + 'ا', PAST_TWO[1])
  sink(dualStem(presentHe) + 'ان', PRESENT_TWO[0])
  sink(dualStem(presentShe) + 'ان', PRESENT_TWO[1])
  sink(presentThey.replace(/ن$/, 'ا'), THEY_SAY)
  sink(pastTheyFeminine + 'ا', WE_SAID)
  sink(presentHe.replace(/^ي/, 'ن'), WE_SAY)
  sink(presentHe.replace(/^ي/, 'ا'), I_SAY)
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
