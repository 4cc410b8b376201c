import { analyse } from 'chardet'
import { ImportProblem } from './problem.ts'
import { utf16Of } from './utf16.ts'

/** The one-byte encodings that Arabic texts come in; the first is by far the commonest. */
const ONE_BYTE = ['windows-1256', 'iso-8859-6'] as const

/** Characters that no text has: control characters other than tab, line feed, form feed, return and DOS's end of file. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const BINARY = /[\u0000-\u0008\u000B\u000E-\u0019\u001B-\u001F]/

/**
 * The text of bytes, see `textOf`.
 * @param declared the encoding that a page names for itself
 * @throws ImportProblem where they are no text
 */
export function decode(file: string, bytes: Uint8Array, declared: string | null = null): string {
  const text = textOf(bytes, declared)
  if (BINARY.test(text)) throw new ImportProblem(file, 'encoding')
  return text
}

/**
 * Bytes read as UTF-8 where they are such, else as their byte-order mark says, else as UTF-16 where every second byte
 * tells so, else as `declared`, else as the letters of Arabic are distributed.
 */
export function textOf(bytes: Uint8Array, declared: string | null = null): string {
  return utf8Of(bytes) ?? new TextDecoder(encodingOf(bytes, declared)).decode(bytes)
}

const encodingOf = (bytes: Uint8Array, declared: string | null): string =>
  utf16Of(bytes) ?? knownEncoding(declared) ?? oneByteOf(bytes)

/** A text has no zero bytes, but UTF-16 of ASCII is valid UTF-8 with many. */
function utf8Of(bytes: Uint8Array): string | null {
  try {
    return bytes.includes(0) ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function knownEncoding(label: string | null): string | null {
  try {
    const known = label === null ? null : new TextDecoder(label).encoding
    // A page that says UTF-8 and is not has lost its letters to a wrong conversion of its header only.
    return known === 'utf-8' ? null : known
  } catch {
    return null
  }
}

function oneByteOf(bytes: Uint8Array): string {
  const guesses = analyse(bytes.subarray(0, 65_536)).map(({ name }) => name.toLowerCase())
  return guesses.find((name) => ONE_BYTE.some((known) => known === name)) ?? ONE_BYTE[0]
}
