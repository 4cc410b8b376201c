import { isComma } from '../text/marks.ts'
import type { Word } from '../lexicon/word.ts'
import { beginsName } from './names.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

const LONGEST_FIELD = 10
/** What brings in the place, the field or a second part of an office: «إلى اليمن», «للدراسات», «والأبحاث». */
const OPENS_FIELD = /^(?:في|الي|لدي|عن|(?:لل|[لبو]ال).+|ل.{5,})$/

/**
 * «المتحدث باسم الوزارة في الشرق الأوسط، سمير النجار»: the comma behind the place or field of an office, with no verb,
 * clause or mark before it; null where none stands there.
 */
export function fieldEnd({ text: { tokens } }: PhraseFinder, from: number): number | null {
  if (
    !opensField(tokens[from]?.word) &&
    !(isUnheardOf(tokens[from]?.word) && opensField(tokens[from + 1]?.word))
  )
    return null
  for (let at = from + 1; at < from + LONGEST_FIELD; at++) {
    const word = tokens[at]?.word
    if (isComma(tokens[at])) return at
    if (word?.kind !== 'word' || word.complementiser || word.verbs.some(({ verb }) => verb.fires === 'any'))
      return null
  }
  return null
}

function opensField(word: Word | undefined): boolean {
  return OPENS_FIELD.test(word?.key ?? '')
}

/** «مدير تريبلو لاستشارات الطاقة، سمير النجار»: the name of a firm that no list knows. */
function isUnheardOf(word: Word | undefined): boolean {
  return word?.kind === 'word' && beginsName(word, false) && word.givenName === null
}

/** A full name at a token, with nothing written on to it. */
export function fullName(finder: PhraseFinder, at: number): Phrase | null {
  const phrase = finder.at(at)
  const isPerson = phrase?.name != null && (phrase.kind === 'person' || finder.isPerson(phrase))
  return isPerson && phrase.title === null && phrase.conjunction + phrase.preposition === '' ? phrase : null
}

/** A second title with the name: «قائد القوات الروسية، الجنرال فاليري جيراسيموف». */
export function innerName(finder: PhraseFinder, at: number): Phrase | null {
  const phrase = finder.at(at)
  const titled =
    ['rank', 'honorific', 'spokesperson'].includes(phrase?.title?.kind ?? '') ||
    isSpokesperson(finder, at) ||
    isCommander(finder, at)
  return phrase && titled && phrase.name !== null && phrase.conjunction === '' && phrase.preposition === ''
    ? phrase
    : null
}

/** Who may be called ambassador or deputy by his name besides his office; whoever else stands before one meets him. */
const BEARS_RANK = /^(?:ال)?(?:مندوب|ممثل|مبعوث|متحدث|ناطق|مساعد|وكيل|امين|مدير|عضو|نايب)/
const CALLED = /^ال(?:سفير|مستشار|قاضي|نايب|قيادي|وزير|محامي)ه?$/

/** «المتحدث باسم الرئاسة السفير سمير النجار»: a diplomat's or judge's rank between an office and the name. */
export function rankedName(finder: PhraseFinder, at: number, { title }: Phrase): Phrase | null {
  if (!BEARS_RANK.test(title?.title ?? '') || !CALLED.test(finder.text.tokens[at]?.word.key ?? ''))
    return null
  const phrase = finder.at(at)
  return phrase?.name?.first === at + 1 && phrase.conjunction + phrase.preposition === '' ? phrase : null
}

/** «رئيس الوزراء القائد العام للقوات المسلحة سمير النجار»: the supreme command, which heads of governments and states hold too. */
function isCommander({ text: { tokens } }: PhraseFinder, at: number): boolean {
  const [head, rank] = [tokens[at]?.word.key, tokens[at + 1]?.word.key]
  return head === 'القايد' && (rank === 'العام' || rank === 'الاعلي')
}

/** Whether «المتحدث» or «الناطق» stands at a token. */
export function isSpokesperson({ text }: PhraseFinder, at: number): boolean {
  return /^ال(?:ناطق|متحدث)ه?$/.test(text.tokens[at]?.word.key ?? '')
}
