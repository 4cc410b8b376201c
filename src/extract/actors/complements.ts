import { pronounCuts } from '../lexicon/segments.ts'
import type { Title } from '../lexicon/titles.ts'
import type { Word } from '../lexicon/word.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import type { Step, StepContext } from './complement-step.ts'
import { embedded, spokenFor } from './part-complements.ts'
import { beginsName, nameEnd } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

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
/** Letters of a noun like «دفاع» without its pronoun. */
const SHORTEST_DEPARTMENT = 4
/** Adjectives of time that belong to a title and not to the day. */
const FORMER = new Set([
  'السابق',
  'السابقه',
  'الاسبق',
  'الاسبقه',
  'الحالي',
  'الحاليه',
  'الراحل',
  'الراحله',
  'الجديد',
  'الجديده',
])
/** What an office is for: «وزير الدولة للشؤون الخارجية»; other nouns behind «لل» are mostly what its holder asks for. */
const DEPARTMENTS = new Set([
  'للشوون',
  'لشوون',
  'للعلاقات',
  'للسياسات',
  'للاعلام',
  'للاتصال',
  'للعمليات',
  'للتنميه',
])
const QUOTED_NAME = 5

/** Reads adjectives, idafa, «باسم X», «للأمم المتحدة», «في هيئة الأركان», and quoted names behind a title. */
export function complementOf(finder: PhraseFinder, { head, title, definite }: TitleHead): Complements {
  const modifiers: string[] = []
  const parts: Phrase[] = []
  let owner: string | null = null
  let at = head.last
  while (at < head.last + LONGEST) {
    const step = nextStep(finder, at, {
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

function isHeldBySomeone({ title }: StepContext): boolean {
  return title.kind === 'office' || title.kind === 'spokesperson'
}

function isSealed({ text }: PhraseFinder, first: number, last: number): boolean {
  const word = text.tokens[last - 1]?.word
  return last > first && word?.segments[0]?.definite === true
}

function nextStep(finder: PhraseFinder, at: number, context: StepContext): Step | null {
  const token = finder.text.tokens[at]
  if (!token) return null
  if (token.word.kind === 'mark')
    return bracketed({ text: finder.text, at: (index) => finder.at(index) }, at, context)
  if (token.word.kind === 'number') return null
  if (token.word.complementiser && !finder.at(at)) return null
  return adjective(token.word, at, context) ?? spokenFor(finder, at, context) ?? noun(finder, at, context)
}

/** A quoted name behind «حركة», «جماعة» or «صحيفة». */
function bracketed({ text, at: phraseAt }: Marks, at: number, { title, atHead }: StepContext): Step | null {
  const quotation = text.quotedIn[at]
  const named = ['body', 'medium', 'group'].includes(title.kind)
  if (!named || !atHead || quotation?.open !== at || quotation.close - at > QUOTED_NAME) return null
  if (opensSpeech(text, at + 1)) return null
  const part = phraseAt(at + 1)
  const last = quotation.close + 1
  return part && part.last >= quotation.close ? { last, part } : { last }
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

function adjective(word: Word, at: number, { definite, settled }: StepContext): Step | null {
  const { nisba } = word
  if (nisba?.preposition !== '' || nisba.conjunction !== '') return null
  return nisba.definite || !(definite || settled) ? { last: at + 1, owner: nisba.value.actor } : null
}

/** A noun in idafa, an adjective with the article, or «للـ» with a body. */
function noun(finder: PhraseFinder, at: number, context: StepContext): Step | null {
  const word = finder.text.tokens[at]?.word
  if (!word) return null
  if (FORMER.has(word.key)) return { last: at + 1 }
  if (DEPARTMENTS.has(word.key) && isHeldBySomeone(context))
    return { last: finder.text.tokens[at + 1]?.word.key.startsWith('ال') === true ? at + 2 : at + 1 }
  if (word.classes.some((name) => name !== 'quantifier' && name !== 'venue')) return null
  const part = finder.at(at)
  if (part) return embedded(finder, part, context)
  const segment = word.segments[0]
  if (!segment) return null
  if (segment.definite) return fits(word, context) ? { last: at + 1 } : null
  if (isOwned(word, context)) return { last: at + 1 }
  if (context.definite || !context.atHead) return looseModifier(word, at, context)
  if (['body', 'medium'].includes(context.title.kind)) {
    const last = nameEnd(finder.text.tokens, at, { strict: false })
    return last > at ? { last } : isPlainNoun(word) ? { last: at + 1 } : null
  }
  return looseModifier(word, at, context)
}

/** «وزير خارجيته», «رئيس وزرائها»: the department of an office with the pronoun of its state. */
function isOwned(word: Word, { title, definite, atHead }: StepContext): boolean {
  if (definite || !atHead || title.kind !== 'office' || word.verbs.length > 0) return false
  return pronounCuts(word.key).some(([rest]) => rest.length >= SHORTEST_DEPARTMENT)
}

/** Indefinite adjectives of an indefinite head: «مصدر أمني رفيع». */
function looseModifier(word: Word, at: number, { title, definite, sealed }: StepContext): Step | null {
  const open =
    !definite && !sealed && ['anonymous', 'group', 'profession', 'body', 'medium'].includes(title.kind)
  return open && isPlainNoun(word) && !beginsName(word, true) ? { last: at + 1 } : null
}

function isPlainNoun(word: Word): boolean {
  const verbal = word.verbs.some((form) => form.verb.fires === 'any' || form.tense === 'present')
  if (word.key.length < 2 || /^(?:[وفبلك]ال|لل)./.test(word.key)) return false
  if (isPastOfShe(word)) return false
  const said = word.masdars.some(({ possessor }) => possessor !== null)
  return (
    !said &&
    word.classes.length === 0 &&
    !verbal &&
    word.participles.length === 0 &&
    word.stanceNouns.length === 0
  )
}

/** «لجنة تابعت», «مجموعة استخدمت»: an open ta at the end of a longer word without article is that of a verb. */
function isPastOfShe({ key }: Word): boolean {
  return key.length > 3 && /[^ا]ت$/.test(key)
}

/** Whether a word with the article can belong to the title: in idafa any, as an adjective one that agrees. */
function fits(word: Word, { title, definite, atHead }: StepContext): boolean {
  if (word.segments[0]?.preposition !== '' || word.segments[0].conjunction !== '') return false
  if (!definite && atHead) return true
  if (word.speechNoun !== null || word.stanceNouns.length > 0 || word.masdars.length > 0) return false
  if (!definite) return true
  const feminine = /(?:ه|ات)$/.test(word.key)
  return title.number === 'p' || title.gender === 'f' || !feminine
}
