import { PRONOUNS, type PronounKey } from '../lexicon/segments.ts'
import type { Word } from '../lexicon/word.ts'
import { isInitialDot } from '../text/marks.ts'
import type { Token } from '../text/token.ts'
import { isKunya, isParticle, isSurnameParticle } from './name-particles.ts'

const LONGEST_NAME = 5
/** Offices that are surnames as well. */
const OFFICE_SURNAMES = new Set([
  'الامين',
  'الحاكم',
  'العميد',
  'القاضي',
  'الوزير',
  'النايب',
  'الامير',
  'القايد',
  'الوكيل',
])

/** Where the run of name words that begins at `first` ends; `first` where none begins. */
export function nameEnd(tokens: readonly Token[], first: number, { strict }: { strict: boolean }): number {
  const word = tokens[first]?.word
  if (!word || !beginsName(word, strict) || isTitleOfHim(word, tokens[first + 1]?.word)) return first
  let at = first + 1
  while (at < first + LONGEST_NAME && continuesName(tokens, at, first)) at++
  return isParticle(tokens[at - 1]?.word) && at - 1 > first ? at - 1 : at
}

/** How an office is held: «العام», «السابق». */
const HELD = /^ال(?:عام|سابق|حالي|مساعد)ه?$/

/** «أمينه العام سمير النجار»: a title with «his» on it that without dots is spelt like the name of a woman. */
function isTitleOfHim({ givenName, surface }: Word, next: Word | undefined): boolean {
  return givenName === 'f' && surface.endsWith('ه') && isHeld(next)
}

/** Whether a word says how an office is held. */
export function isHeld(word: Word | undefined): boolean {
  return HELD.test(word?.key ?? '')
}

/** Whether a word can be the first of a name; strict: only a given name that we know. */
export function beginsName(word: Word, strict: boolean): boolean {
  if (word.kind !== 'word' || word.key.length < 2) return false
  if (word.givenName !== null) return true
  return !strict && !word.key.startsWith('ال') && isUnheardOf(word) && !startsWithProclitic(word)
}

function continuesName(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.word
  if (isInitialDot(tokens, at) || isInitialDot(tokens, at + 1)) return true
  if (word?.kind !== 'word' || word.key.length < 2) return false
  if (isParticle(word)) return true
  // «فرانسوا دي روجي»: what a particle brings in is a name, whatever else it could be.
  if (isSurnameParticle(tokens[at - 1]?.word)) return isOpenClass(word)
  if (word.key === 'علي') return isAli(tokens, at)
  if (word.givenName !== null) return word.classes.length === 0 && !isCueVerb(word)
  return continuesAsSurname(tokens, at, first)
}

/** A word that is no name by itself: which place it has in the run decides. */
function continuesAsSurname(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.word
  if (!word) return false
  // «أبو علي العسكري»: behind a kunya what would be an adjective is the surname.
  const behindKunya = at === first + 2 && isKunya(tokens[first]?.word)
  const second = at === first + 1 || behindKunya
  if (word.nisba?.definite === true) return second && isBare(word.nisba)
  return couldBeSurname(word, { second, given: behindKunya || tokens[first]?.word.givenName !== null })
}

/** «حسن عبد الله علي، أن»: the name is spelt like «على»; its ya and the end of the phrase behind it tell them apart. */
function isAli(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word]
  return (
    word?.surface.endsWith('ي') === true &&
    (next === undefined || next.kind === 'mark' || next.complementiser !== null)
  )
}

function isOpenClass({ classes, complementiser }: Word): boolean {
  return classes.length === 0 && complementiser === null
}

/** A word that no list knows as a name: what it cannot be decides. */
function couldBeSurname(word: Word, { second, given }: { second: boolean; given: boolean }): boolean {
  if (isDefiniteNoun(word) && !(second && given)) return false
  return isUnheardOf(word) && !beginsAnother(word, second)
}

function beginsAnother(word: Word, second: boolean): boolean {
  return (
    isOffice(word) ||
    startsWithProclitic(word) ||
    (isPresentVerb(word.key) && !second) ||
    // «قال سمير النجار لوكالة الأنباء».
    word.starts.titles.some(({ segment }) => segment.preposition !== '')
  )
}

function isBare({ preposition, conjunction }: { preposition: string; conjunction: string }): boolean {
  return preposition === '' && conjunction === ''
}

/** «حث هادي المبعوث الدولي»: an office with the article, unless it is a surname too («الحاكم», «الأمين»). */
function isOffice({ starts, key }: Word): boolean {
  if (!key.startsWith('ال') || OFFICE_SURNAMES.has(key)) return false
  return starts.titles.some(({ node }) =>
    node.values.some(({ kind }) => kind === 'office' || kind === 'spokesperson'),
  )
}

/** «روجي»: a verb with «me» or «you» on it is in news mostly a name that ends so. */
function isOfSpeaker(object: PronounKey | null): boolean {
  return object !== null && PRONOUNS[object].person !== 3
}

function isCueVerb(word: Word): boolean {
  return word.verbs.some((form) => form.verb.fires === 'any')
}

/** «التحقيق» behind a name is an ordinary noun, unless it follows a given name at once («أحمد الحكيم»). */
function isDefiniteNoun(word: Word): boolean {
  return word.commonNoun && word.key.startsWith('ال')
}

/** A word that is in no list of ordinary words: what is left is a name. */
function isUnheardOf(word: Word): boolean {
  return (
    word.classes.length === 0 &&
    word.complementiser === null &&
    word.masdars.length === 0 &&
    word.stanceNouns.length === 0 &&
    word.speechNoun === null &&
    word.participles.length === 0 &&
    !word.verbs.some((form) => form.verb.fires !== 'never' && !isOfSpeaker(form.object)) &&
    !(word.commonNoun && !word.key.startsWith('ال')) &&
    !/(?:ات|يه|ًا|اً)$/.test(word.key) &&
    !word.surface.includes('\u064b')
  )
}

/** و, ف, ب, ل, ك before the article or a known word: the word goes on with another phrase. */
function startsWithProclitic(word: Word): boolean {
  if (isOwned(word)) return true
  return (
    /^[وفبلك]ال./.test(word.key) || /^لل./.test(word.key) || (/^و./.test(word.key) && word.givenName === null)
  )
}

/** «مندوبها», «زملاءه»: a noun with the pronoun of somebody else, whose name it is no part of. */
function isOwned({ key, surface, givenName }: Word): boolean {
  return givenName === null && (/.{3}(?:ها|هم|هما)$/.test(key) || /.{2}(?:اء|ائ|ؤ|ئ)ه$/.test(surface))
}

/** The shape of a present tense: behind two names it is the verb of a headline («فلاديمير بوتين يبحث»). */
function isPresentVerb(key: string): boolean {
  return /^ي[^و]../.test(key)
}
