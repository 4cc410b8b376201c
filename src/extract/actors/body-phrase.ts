import { hasArticle } from '../lexicon/segments.ts'
import { lookUp } from '../text/lookup.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { namesPeople } from './nisba.ts'
import { barePhrase, type Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'
import { fieldsEnd, holdsFields } from './portfolio.ts'

/** A body of a state: its head and the adjective or name of the state («وزارة الدفاع الروسية», «حكومة اليمن»). */
export function bodyPhrase(finder: PhraseFinder, first: number): Phrase | null {
  const { text, lexicon } = finder
  const found = lookUp(text.tokens, first, 'bodies')
  const body = found?.values[0]
  if (!found || !body) return null
  if (isAdjective(text, first, found.length)) return null
  const head = first + found.length
  const fields = holdsFields(found.segment.form) ? fieldsEnd(finder, head) : head
  const complement = ownerAfter({ text, lexicon }, fields)
  if (complement.owner === null && isLooseAdjective(text, { first, last: first + found.length })) return null
  // «هذا الادعاء» is what was said; the prosecution is that of a state.
  const pointed = text.tokens[first - 1]?.word.classes.includes('demonstrative') ?? false
  if (complement.owner === null && pointed && text.tokens[first]?.word.speechNoun) return null
  const { conjunction, preposition } = found.segment
  return {
    ...barePhrase('body', first, complement.last),
    body,
    owner: complement.owner,
    modifiers: complement.modifiers,
    definite: text.tokens[first + found.length - 1]?.word.segments[0]?.definite ?? false,
    conjunction,
    preposition,
  }
}

/** «الشؤون الداخلية», «السياسة الخارجية»: behind a noun with the article it is the adjective of that noun. */
function isAdjective({ tokens }: PhraseFinder['text'], first: number, length: number): boolean {
  const [before, word] = [tokens[first - 1]?.word, tokens[first]?.word]
  return (
    length === 1 &&
    /^ال.*يه$/.test(word?.key ?? '') &&
    before?.kind === 'word' &&
    !before.mayName &&
    hasArticle(before)
  )
}

/** «وصاية خارجية», «أطراف خارجية»: behind a noun without article it is the adjective of that noun, too. */
export function isLooseAdjective({ tokens }: PhraseFinder['text'], { first, last }: TokenRange): boolean {
  const [before, word] = [tokens[first - 1]?.word, tokens[first]?.word]
  if (last - first > 1 || !/^[^ا].*يه$/.test(word?.key ?? '')) return false
  return before?.kind === 'word' && before.classes.length === 0 && before.verbs.length === 0
}

interface Complement {
  readonly last: number
  readonly owner: string | null
  readonly modifiers: readonly string[]
}

type Reader = Pick<PhraseFinder, 'text' | 'lexicon'>

/** Adjectives and the state that follow a body's head: «العامة للقوات المسلحة الروسية». */
function ownerAfter({ text, lexicon }: Reader, from: number): Complement {
  const modifiers: string[] = []
  let owner: string | null = null
  let at = from
  for (; at < from + 6; at++) {
    const word = text.tokens[at]?.word
    if (word?.kind !== 'word') break
    const { nisba } = word
    if (nisba?.definite && nisba.preposition + nisba.conjunction === '') {
      if (namesPeople(text.tokens, at)) break
      owner ??= nisba.value.actor
    } else if (!goesOn(word, owner)) break
    modifiers.push(word.key)
  }
  if (owner !== null) return { last: at, owner, modifiers }
  // An adjective is only the body's own where an owner follows; without one it may begin another phrase.
  // «وزارة الصحة في السودان»: a body of which nothing else tells whose it is is that of the state where it is.
  const place = text.tokens[from]?.word.key === 'في' ? from + 1 : from
  return stateAt({ text, lexicon }, place) ?? { last: from, owner: null, modifiers: [] }
}

/** The state whose name stands at a token. */
function stateAt({ text, lexicon }: Reader, at: number): Complement | null {
  const state = lookUp(text.tokens, at, 'names')
  const id = state?.values[0] ?? ''
  if (state?.segment.conjunction !== '' || lexicon.actors.get(id)?.type !== 'state') return null
  return { last: at + state.length, owner: id, modifiers: [] }
}

/** An adjective of the body, or a word of its name. */
function goesOn(word: PhraseFinder['text']['tokens'][number]['word'], owner: string | null): boolean {
  return isBodyAdjective(word) && (owner === null || !beginsBody(word))
}

/** «دعا البرلمان الأوروبي السلطات المغربية»: behind its state a body is whole, and another begins. */
function beginsBody({ starts }: PhraseFinder['text']['tokens'][number]['word']): boolean {
  return starts.bodies.length + starts.titles.length > 0
}

function isBodyAdjective(word: PhraseFinder['text']['tokens'][number]['word']): boolean {
  return /^(?:ال|لل).*(?:ه|ي|ين|ات)$/.test(word.key) && word.classes.length === 0 && word.speechNoun === null
}
