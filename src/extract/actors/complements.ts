import { hasArticle } from '../lexicon/segments.ts'
import type { Title } from '../lexicon/titles.ts'
import type { Word } from '../lexicon/word.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { isOfType, partStep, type Step, type StepContext } from './complement-step.ts'
import { namesPeople } from './nisba.ts'
import { nounComplement } from './noun-complement.ts'
import { spokenFor } from './part-complements.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'
import { fieldsEnd, holdsFields } from './portfolio.ts'

/** A title at its place, whose complements are read. */
export interface TitleHead {
  readonly head: TokenRange
  readonly title: Title
  readonly definite: boolean
}

/** What follows a title and belongs to it. */
export interface Complements {
  readonly last: number
  readonly owner: string | null
  readonly modifiers: readonly string[]
  readonly parts: readonly Phrase[]
}

const LONGEST = 14
const QUOTED_NAME = 5
/** «(سي.إن.بي.سي)» has a token for each dot. */
const LONGEST_BRACKETED = 9

/** Reads adjectives, idafa, «باسم X», «للأمم المتحدة», «في هيئة الأركان», and quoted names behind a title. */
export function complementOf(finder: PhraseFinder, { head, title, definite }: TitleHead): Complements {
  const modifiers: string[] = []
  const parts: Phrase[] = []
  let owner: string | null = null
  let at = head.last
  while (at < head.last + LONGEST) {
    const step =
      (at === head.last ? ownBody(finder, head) : null) ??
      nextStep(finder, at, {
        title,
        definite,
        atHead: at === head.last,
        settled: parts.length > 0,
        sealed: isSealed(finder, head.last, at),
      })
    if (!step) break
    for (let word = at; word < step.last; word++) modifiers.push(finder.text.tokens[word]?.word.key ?? '')
    owner ??= step.owner ?? null
    if (step.part) parts.push(step.part)
    at = step.last
  }
  return { last: at, owner, modifiers, parts }
}

/** «رئيس حزب "المستقبل"», «رئيس الحزب الديمقراطي»: a title that ends with the head of the body that it is held in. */
function ownBody(finder: PhraseFinder, { first, last }: TokenRange): Step | null {
  const body = last - first > 1 ? finder.at(last - 1) : null
  if (!body || body.last <= last || body.conjunction + body.preposition !== '') return null
  const isBody =
    body.kind === 'body' || (body.kind === 'known' && !isOfType(finder, body, ['person', 'state']))
  return isBody ? partStep(body) : null
}

function isSealed({ text }: PhraseFinder, first: number, last: number): boolean {
  const word = text.tokens[last - 1]?.word
  return last > first && (word?.kind === 'mark' || word?.segments[0]?.definite === true)
}

function nextStep(finder: PhraseFinder, at: number, context: StepContext): Step | null {
  const token = finder.text.tokens[at]
  if (!token) return null
  if (token.word.kind === 'mark')
    return bracketed({ text: finder.text, at: (index) => finder.at(index) }, at, context)
  if (token.word.kind === 'number') return null
  if (token.word.complementiser && !finder.at(at)) return null
  return (
    furtherFields(finder, at, context) ??
    (isOthers(finder, at, context) ? null : adjective(token.word, at, context)) ??
    spokenFor(finder, at, context) ??
    nounComplement(finder, at, context)
  )
}

/** A quoted name behind «حركة», «جماعة» or «صحيفة». */
function bracketed(
  { text, at: phraseAt }: Marks,
  at: number,
  { title, atHead, definite }: StepContext,
): Step | null {
  const name = title.kind === 'medium' && atHead ? inBrackets(text, at) : null
  if (name !== null) return { last: name }
  const quotation = text.quotedIn[at]
  const named = ['body', 'medium', 'group'].includes(title.kind) || (title.kind === 'office' && !definite)
  if (!named || !atHead || quotation?.open !== at || quotation.close - at > QUOTED_NAME) return null
  if (opensSpeech(text, at + 1)) return null
  const part = phraseAt(at + 1)
  // «بقاء هذه القوات "خرق للدستور"»: what is whole has no name without the article.
  if (definite && !part && !hasArticle(text.tokens[at + 1]?.word)) return null
  const last = quotation.close + 1
  return part && part.last >= quotation.close ? { last, part } : { last }
}

/** «شبكة (سي إن إن)»: behind the bracket that closes the name of an outlet; null where none opens. */
function inBrackets({ tokens }: PhraseFinder['text'], open: number): number | null {
  if (tokens[open]?.word.surface !== '(') return null
  for (let at = open + 2; at <= open + LONGEST_BRACKETED; at++)
    if (tokens[at]?.word.surface === ')') return at + 1
  return null
}

/** «للصحفيين "هذا مقزز"»: words in quotation marks that begin with a function word or a verb are speech. */
function opensSpeech({ tokens }: PhraseFinder['text'], at: number): boolean {
  const word = tokens[at]?.word
  return word === undefined || word.classes.length > 0 || word.complementiser !== null
}

/** What is needed to read a name in quotation marks. */
interface Marks {
  readonly text: PhraseFinder['text']
  readonly at: (index: number) => Phrase | null
}

/** «وزير العدل وحقوق الإنسان»: more fields of an office or body. */
function furtherFields(finder: PhraseFinder, at: number, { title }: StepContext): Step | null {
  const last = holdsFields(title.title) ? fieldsEnd(finder, at) : at
  return last > at ? { last } : null
}

/** «دعا الرئيس الليبيين»: the people behind a title of one person. */
function isOthers({ text }: PhraseFinder, at: number, { title }: StepContext): boolean {
  return title.number === 's' && namesPeople(text.tokens, at)
}

function adjective(word: Word, at: number, { definite, settled }: StepContext): Step | null {
  const { nisba } = word
  if (nisba?.preposition !== '' || nisba.conjunction !== '') return null
  return nisba.definite || !(definite || settled) ? { last: at + 1, owner: nisba.value.actor } : null
}
