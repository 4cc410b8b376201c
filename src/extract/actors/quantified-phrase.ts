import { barePhrase, type Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** Adjectives that a list of quantifiers holds too: «مرة أخرى» takes no part of what follows. */
const ADJECTIVES = new Set(['اخري', 'اخر', 'اخرون', 'اخرين'])
const ONE_OF = new Set(['احد', 'احدي'])

/** A quantifier and the group it takes a part of: «بعض المحللين», «عدة دول», «إحدى الجماعات». */
export function quantifiedPhrase(finder: PhraseFinder, first: number): Phrase | null {
  const word = finder.text.tokens[first]?.word
  if (!word?.classes.includes('quantifier') || word.segments.some(({ form }) => ADJECTIVES.has(form)))
    return null
  const from = finder.text.tokens[first + 1]?.word.key === 'من' ? first + 2 : first + 1
  const group = finder.at(from)
  if (group?.conjunction !== '' || group.preposition !== '' || group.name !== null) return null
  const segment = word.segments.find(({ form }) => finder.lexicon.word(form).classes.includes('quantifier'))
  if (!segment) return null
  const { conjunction, preposition } = segment
  const modifiers = [...group.modifiers, word.key]
  const part = { ...group, first, modifiers, conjunction, preposition, definite: false }
  return ONE_OF.has(segment.stem) ? oneOf(part, group, segment.stem) : part
}

/** One of a group is somebody whom the report does not name. */
function oneOf(part: Phrase, group: Phrase, stem: string): Phrase {
  return { ...part, kind: 'anonymous', number: 's', gender: stem === 'احدي' ? 'f' : 'm', parts: [group] }
}

/** A noun phrase that no list knows, as a last resort for the subject of a cue: «لائحة الاتهامات». */
export function genericPhrase(finder: PhraseFinder, first: number, last: number): Phrase | null {
  const { text } = finder
  let end = first
  while (end < last && end < first + 6 && isNominal(text.tokens[end]?.word, end > first)) {
    // «وصف كيم ترامب بأنه»: a name is somebody else.
    if (end > first && finder.at(end)?.name != null) break
    end++
  }
  if (end === first) return null
  const segment = text.tokens[first]?.word.segments[0]
  return { ...barePhrase('generic', first, end), definite: segment?.definite ?? false }
}

function isNominal(
  word: PhraseFinder['text']['tokens'][number]['word'] | undefined,
  inside: boolean,
): boolean {
  if (word?.kind !== 'word' || word.classes.length > 0 || word.complementiser !== null) return false
  // «لـ» stands alone before quotation marks.
  if (word.participles.length > 0 || word.key.length === 1) return false
  const attached = word.segments.length > 1 && /^(?:[وفبلك]ال|لل)/.test(word.key)
  return (
    !attached &&
    !(inside && word.verbs.some((form) => form.verb.fires !== 'never' && form.conjunction !== ''))
  )
}
