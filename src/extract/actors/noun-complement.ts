import { pronounCuts } from '../lexicon/segments.ts'
import type { Word } from '../lexicon/word.ts'
import type { Step, StepContext } from './complement-step.ts'
import { beginsName, nameEnd } from './names.ts'
import { namesPeople } from './nisba.ts'
import { embedded } from './part-complements.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** Letters of a noun like «دفاع» without its pronoun. */
const SHORTEST_DEPARTMENT = 4
/** Adjectives that say how somebody holds an office, or held it; those of time belong to a title and not to the day. */
const HELD =
  /^ال(?:سابق|اسبق|حالي|راحل|جديد|متقاعد|منتخب|مكلف|موقت|مستقيل|مقال|مخلوع|معزول|مخضرم|بارز|منشق)ه?$/
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

/** A noun in idafa, an adjective with the article, or «للـ» with a body. */
export function nounComplement(finder: PhraseFinder, at: number, context: StepContext): Step | null {
  const word = finder.text.tokens[at]?.word
  if (!word) return null
  const fixed = fixedComplement(finder, at, { word, context })
  if (fixed) return fixed
  if (isFunctionWord(finder, word, context)) return null
  if (
    context.title.kind === 'document' &&
    !context.definite &&
    /^[^ا].*[^ا]ي$/.test(word.key) &&
    word.nisba === null
  )
    // «تقرير برلماني»: the adjective of a document is nobody.
    return { last: at + 1 }
  const part = finder.at(at)
  if (isUnbound(finder, at, context) && !part?.preposition)
    return part === null && PLURAL.test(word.key) ? { last: at + 1 } : null
  if (part) return isAdjectiveOf(part, word, context) ? { last: at + 1 } : embedded(finder, part, context)
  return bareComplement(finder, at, { word, context })
}

const SOUND_PLURAL = /(?:ون|ين)$/
/** Adjectives of such a plural: «مسؤولون أمنيون», «مسؤولون كبار». */
const PLURAL = /(?:ون|ين)$|^(?:كبار|جدد|كثر|صغار)$/

/** «اتهم ناشطون الحكومة»: the nun of a plural without article stands in no idafa, so that the next noun is another's. */
function isUnbound({ text }: PhraseFinder, at: number, { title, definite, atHead }: StepContext): boolean {
  return atHead && !definite && title.number === 'p' && SOUND_PLURAL.test(text.tokens[at - 1]?.word.key ?? '')
}

interface WordInContext {
  readonly word: Word
  readonly context: StepContext
}

/** Words that belong to a title whatever else they could be: «السابق», «للشؤون الخارجية». */
function fixedComplement({ text }: PhraseFinder, at: number, { word, context }: WordInContext): Step | null {
  if (HELD.test(word.key)) return { last: at + 1 }
  if (!DEPARTMENTS.has(word.key) || !isHeldBySomeone(context)) return null
  return { last: text.tokens[at + 1]?.word.key.startsWith('ال') === true ? at + 2 : at + 1 }
}

function bareComplement(finder: PhraseFinder, at: number, { word, context }: WordInContext): Step | null {
  const segment = word.segments[0]
  if (!segment) return null
  const isOthers = context.title.number === 's' && namesPeople(finder.text.tokens, at)
  if (segment.definite) return !isOthers && fits(word, context) ? { last: at + 1 } : null
  const place = placeEnd(finder, at, context)
  if (place !== null) return { last: place }
  if (isOwned(word, context)) return { last: at + 1 }
  if (hidesPreposition(finder, word)) return null
  if (context.definite || !context.atHead || !isNamed(context)) return looseModifier(word, at, context)
  return nameOfBody(finder, at, word)
}

/** «مصادر بارتفاع»: «ب» before a noun; what it could be otherwise is no word. */
function hidesPreposition({ lexicon }: PhraseFinder, { segments, wholeNoun }: Word): boolean {
  const noun = wholeNoun ? undefined : segments.find(({ preposition }) => preposition === 'ب')
  return noun !== undefined && lexicon.word(noun.stem).wholeNoun
}

function isFunctionWord(finder: PhraseFinder, word: Word, { atHead }: StepContext): boolean {
  if (word.classes.some((name) => name !== 'quantifier' && name !== 'venue')) return true
  return !atHead && isTime(finder, word)
}

/** «الأسبوع الماضي»: a word of time with its article. */
function isTime({ lexicon }: PhraseFinder, { segments }: Word): boolean {
  const [segment] = segments
  return segment?.definite === true && lexicon.word(segment.stem).classes.includes('time')
}

/** «المستشار الدبلوماسي», «المدير الفني», «رئيس الهيئة الوطنية»: an adjective that is a noun of people elsewhere. */
function isAdjectiveOf({ title }: Phrase, { key }: Word, { atHead, definite, sealed }: StepContext): boolean {
  return title !== null && (atHead ? definite : sealed) && /^ال.{2,}يه?$/.test(key)
}

function isNamed({ title }: StepContext): boolean {
  return title.kind === 'body' || title.kind === 'medium'
}

/** «صحيفة واشنطن بوست», «شركة نفط»: the name of a body, or the noun that says of what. */
function nameOfBody({ text }: PhraseFinder, at: number, word: Word): Step | null {
  const last = nameEnd(text.tokens, at, { strict: false })
  if (last > at) return { last }
  return isPlainNoun(word) ? { last: at + 1 } : null
}

/**
 * «محافظ عدن أحمد لملس», «مدير صحة تعز سمير النجار»: where the place of an office ends that no list knows, before the name
 * of its holder; null where none follows.
 */
function placeEnd(finder: PhraseFinder, at: number, { title, definite, atHead }: StepContext): number | null {
  if (definite || !atHead || title.kind !== 'office' || !isPlaceNoun(finder, at)) return null
  if (isHolder(finder.at(at + 1))) return at + 1
  return isPlaceNoun(finder, at + 1) && isHolder(finder.at(at + 2)) ? at + 2 : null
}

/** The person who holds an office, named behind its place. */
function isHolder(phrase: Phrase | null): boolean {
  return phrase?.kind === 'person' && phrase.name !== null && phrase.conjunction + phrase.preposition === ''
}

/** A noun of a place or field that begins no name and names nobody. */
function isPlaceNoun(finder: PhraseFinder, at: number): boolean {
  const word = finder.text.tokens[at]?.word
  return word?.kind === 'word' && isPlainNoun(word) && !beginsName(word, true) && !namesSomebody(finder, at)
}

function namesSomebody(finder: PhraseFinder, at: number): boolean {
  return finder.at(at)?.name != null
}

/** «وزير خارجيته», «وزارة خارجيتها»: the department of an office or ministry with the pronoun of its state. */
function isOwned(word: Word, { title, definite, atHead }: StepContext): boolean {
  if (definite || !atHead || word.verbs.length > 0) return false
  if (title.kind !== 'office' && title.title !== 'وزاره') return false
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

/** Shapes of verbal nouns (افتعال، انفعال، إفعال، استفعال، تفعيل، تفاعل، تفعّل، فعول), which are no adjectives of a title. */
const VERBAL = /^ال(?:ا.{2,3}ا.|است.{2}ا.|ت.{2}ي.|ت.ا..|ت...|..و.)$/

/** Whether a word with the article can belong to the title: in idafa any, as an adjective one that agrees. */
function fits(word: Word, { title, definite, atHead }: StepContext): boolean {
  if (word.segments[0]?.preposition !== '' || word.segments[0].conjunction !== '') return false
  if (!definite && atHead) return true
  if (word.speechNoun !== null || word.stanceNouns.length > 0 || word.masdars.length > 0) return false
  if (!definite) return true
  if (word.nisba === null && VERBAL.test(word.key)) return false
  const feminine = /(?:ه|ات)$/.test(word.key)
  // «رئيس اللجنة الثورية»: in a title of several words the adjective may be that of the last.
  const isLong = title.title.includes(' ')
  return title.number === 'p' || isLong || feminine === (title.gender === 'f')
}

function isHeldBySomeone({ title }: StepContext): boolean {
  return title.kind === 'office' || title.kind === 'spokesperson'
}
