/**
 * Folds the spelling of a word so that two writings of it compare equal: hamza seats, alif maqsura, ta marbuta,
 * diacritics, tatweel, Persian letters, presentation forms and Latin case.
 */
const SPELLINGS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیئۍې', 'ي'],
  ['ؤ', 'و'],
  ['ةھہە', 'ه'],
  ['کڪگ', 'ك'],
  ['ڤ', 'ف'],
  ['پ', 'ب'],
  ['چ', 'ج'],
  ['ژ', 'ز'],
]

const TABLE_SIZE = 0x700
const DROP = 0xffff
const FIRST_PRESENTATION_FORM = 0xfb50
/** The end of the Latin letters that have a small and a capital form. */
const LAST_LATIN = 0x250

const table = buildTable()

function buildTable(): Uint16Array {
  const codes = new Uint16Array(TABLE_SIZE)
  for (let code = 0; code < TABLE_SIZE; code++) codes[code] = isIgnorable(code) ? DROP : code
  for (const [from, to] of SPELLINGS)
    for (const letter of from) codes[letter.charCodeAt(0)] = to.charCodeAt(0)
  return codes
}

/** Whether a UTF-16 code unit is a diacritic, a tatweel or a zero-width mark, which spelling does not turn on. */
export function isIgnorable(code: number): boolean {
  return (
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x640 ||
    code === 0x670 ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x6d6 && code <= 0x6ed && code !== 0x6dd && code !== 0x6de && code !== 0x6e9) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  )
}

const buffer = new Uint16Array(256)

/** The matching key of a word. */
export function fold(word: string): string {
  if (word.length > buffer.length) return fold(word.slice(0, buffer.length)) + fold(word.slice(buffer.length))
  let length = 0
  let changed = false
  let latin = false
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= FIRST_PRESENTATION_FORM) return foldPresentationForms(word)
    const folded = code < TABLE_SIZE ? (table[code] ?? code) : isIgnorable(code) ? DROP : code
    if (folded !== code) changed = true
    if (folded < LAST_LATIN) latin = true
    if (folded !== DROP) buffer[length++] = folded
  }
  const key = changed ? String.fromCharCode(...buffer.subarray(0, length)) : word
  return latin ? key.toLowerCase() : key
}

function foldPresentationForms(word: string): string {
  const plain = word.normalize('NFKC').replace(/[\ufb50-\uffff]/g, '')
  return fold(plain)
}

/** Removes diacritics and tatweel only: the spelling of hamzas stays, where it tells words apart (إن, أن). */
export function stripMarks(word: string): string {
  let bare = ''
  for (let at = 0; at < word.length; at++) if (!isIgnorable(word.charCodeAt(at))) bare += word[at] ?? ''
  return bare
}

const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}\u0640]+/u
/** Letters and spaces of the Arabic block alone: a phrase that needs no more than a cut at its spaces. */
const PLAIN = /^[\u0620-\u064a\u066e-\u06d3 ]+$/

/** The matching key of the first word of a phrase; null where only the whole phrase tells how it is cut. */
export function firstKey(phrase: string): string | null {
  let end = 0
  while (end < phrase.length && phrase.charCodeAt(end) !== SPACE)
    if (!isPlain(phrase.charCodeAt(end++))) return null
  return end === 0 ? null : fold(end === phrase.length ? phrase : phrase.slice(0, end))
}

const SPACE = 0x20

/** Whether a code unit is a letter of the Arabic block that is neither left out nor parts words. */
function isPlain(code: number): boolean {
  return code >= 0x620 && code <= 0x6d3 && (code <= 0x64a || code >= 0x66e) && code !== 0x640
}

/** The matching keys of the words of a phrase. */
export function foldPhrase(phrase: string): string[] {
  const words = phrase.split(PLAIN.test(phrase) ? ' ' : NOT_IN_WORDS)
  return words.map(fold).filter((key) => key !== '')
}
