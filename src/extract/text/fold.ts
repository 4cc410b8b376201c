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

/** The matching key of a word. */
export function fold(word: string): string {
  let key = ''
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (code >= FIRST_PRESENTATION_FORM) return foldPresentationForms(word)
    const folded = code < TABLE_SIZE ? table[code] : isIgnorable(code) ? DROP : code
    if (folded !== DROP && folded !== undefined) key += String.fromCharCode(folded)
  }
  return key.toLowerCase()
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

/** The matching keys of the words of a phrase. */
export function foldPhrase(phrase: string): string[] {
  return phrase
    .split(/[^\p{L}\p{M}\p{N}\u0640]+/u)
    .map(fold)
    .filter((key) => key !== '')
}
