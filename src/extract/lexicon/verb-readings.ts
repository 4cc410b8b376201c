import { pronounCuts, type PronounKey, type Segment } from './segments.ts'
import type { VerbForms } from './verbs.ts'
import type { VerbReading } from './word.ts'

/**
 * Readings of one cut of a word as a finite verb, with a particle before it and a pronoun on it. What looks like the
 * article may belong to the verb: ألمح، التزم.
 */
export function verbReadings(
  { conjunction, preposition, definite, form: stem }: Segment,
  forms: VerbForms['finite'],
): VerbReading[] {
  if (preposition !== '' && (definite || preposition !== 'ل')) return []
  const found: VerbReading[] = []
  const add = (key: string, object: PronounKey | null) => {
    for (const form of forms.get(key) ?? [])
      if (preposition === '' || form.tense === 'present')
        found.push({ ...form, conjunction, particle: preposition, object })
  }
  for (const base of /^س[يتنا]/.test(stem) && preposition === '' ? [stem, stem.slice(1)] : [stem]) {
    add(base, null)
    for (const [rest, pronoun] of pronounCuts(base)) {
      // «إذاعي»: a verb takes «ني» for me; a bare ya is that of a noun or adjective.
      if (pronoun === 'ي') continue
      for (const key of beforePronoun(rest)) add(key, pronoun)
    }
  }
  return found
}

/** Spellings that a form may have without its pronoun: اتهموه from اتهموا, سماه from سمى. */
function beforePronoun(rest: string): string[] {
  if (rest.endsWith('و')) return [rest, `${rest}ا`]
  return rest.endsWith('ا') ? [rest, `${rest.slice(0, -1)}ي`] : [rest]
}
