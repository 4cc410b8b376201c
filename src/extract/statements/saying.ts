import type { Word } from '../lexicon/word.ts'

/** «قائلا», «بالقول», «بقوله»: carries the cue before it on to its words. */
export function isSaying(word: Word): boolean {
  const said = (lemma: string) => lemma === 'قال'
  return (
    word.participles.some((form) => said(form.verb.lemma)) ||
    word.masdars.some((noun) => said(noun.value.lemma) && noun.preposition === 'ب')
  )
}

/** «مضى يقول», «كتب على صفحته يقول»: قال in the present behind another verb carries that one on. */
export function isSayingOn(word: Word): boolean {
  return word.verbs.some(
    ({ verb, tense, person, conjunction, object }) =>
      verb.lemma === 'قال' && tense === 'present' && person === 3 && conjunction === '' && object === null,
  )
}
