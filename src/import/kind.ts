/** What a file is read as. */
export const FILE_KINDS = [
  'text',
  'html',
  'markdown',
  'pdf',
  'docx',
  'zip',
  'csv',
  'tsv',
  'json',
  'ndjson',
] as const
export type FileKind = (typeof FILE_KINDS)[number]

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  docx: 'docx',
  zip: 'zip',
  csv: 'csv',
  tsv: 'tsv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
}

const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\u0003\u0004'],
  ['zip', 'PK\u0005\u0006'],
]

/** An Office document with a password is no ZIP file any more, but one of old Word's form with this entry in it. */
const LOCKED_ENTRY = Array.from('EncryptedPackage', (letter) => `${letter}\u0000`).join('')
const OLD_OFFICE = 'ÐÏ\u0011à'

/** Whether it is an Office document that a password protects. */
export function isLockedOffice(bytes: Uint8Array): boolean {
  return latin(bytes.subarray(0, 4)) === OLD_OFFICE && latin(bytes).includes(LOCKED_ENTRY)
}

const latin = (bytes: Uint8Array): string => new TextDecoder('iso-8859-1').decode(bytes)

/** What a file begins with when it is of a program that this one does not read: pictures, sound, old Word, … */
const FOREIGN = [
  '\u0089PNG',
  'ÿØÿ',
  'GIF8',
  OLD_OFFICE,
  '7z¼¯',
  'Rar!',
  '\u001f\u008b',
  'RIFF',
  'ID3',
  '\u007fELF',
  'MZ',
]

/** An ending that names another program's form; `report.2016` and names without a dot may be texts. */
const FOREIGN_ENDING = /^[a-z]+\d?$/

/**
 * What a file is, by its first bytes and else by its ending: people rename files, and save pages as text. Null where
 * this program cannot read it.
 */
export function kindOf(name: string, bytes: Uint8Array): FileKind | null {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const signed = SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0]
  if (signed === 'zip') return ending === 'docx' ? 'docx' : 'zip'
  if (signed !== undefined) return signed
  if (FOREIGN.some((signature) => start.startsWith(signature))) return null
  const kind = BY_ENDING[ending]
  if (kind === undefined && FOREIGN_ENDING.test(ending)) return null
  // Word and zip files have a signature; without it the ending lies.
  if (kind === 'docx' || kind === 'zip' || kind === 'pdf') return null
  return kind === undefined || kind === 'text' ? textKind(kind, bytes) : kind
}

/** A text without an ending, or with that of text, may be a page that somebody saved so. */
function textKind(kind: 'text' | undefined, bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 512)).trimStart()
  return /^(?:ï»¿)?\s*<(?:!doctype html|html)/i.test(start) ? 'html' : (kind ?? 'text')
}
