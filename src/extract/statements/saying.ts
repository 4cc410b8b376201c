import type { Word } from '../lexicon/word.ts'

/** «قائلا», «بالقول», «بقوله»: carries the cue before it on to its words. */
export function isSaying(word: Word): boolean {
  const said = (lemma: string) => lemma === 'قال'
  return (
    word.participles.some((form) => said(form.verb.lemma)) ||
    word.masdars.some((noun) => said(noun.value.lemma) && noun.preposition === 'ب')
  )
}
