import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import type { GivenFile } from '../../src/import/types.ts'

/** Small files of every kind, made here, so that each test shows what it reads. */

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export const file = (name: string, content: string | Uint8Array<ArrayBuffer>): GivenFile => ({
  name,
  bytes: typeof content === 'string' ? utf8(content) : content,
})

export function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array<ArrayBuffer> {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  const all = mark ? [0xfeff, ...units] : units
  return new Uint8Array(
    all.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  )
}

/** A text in an encoding of one byte a letter, which browsers can only read. */
export function oneByte(text: string, encoding: 'windows-1256' | 'iso-8859-6'): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  )
  return new Uint8Array(Array.from(text, (letter) => bytes.get(letter) ?? 63))
}

export async function zip(
  files: Readonly<Record<string, string>>,
  options: { readonly password?: string } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, ...options })
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text))
  return writer.close()
}

/** What Word makes of a document with a password, as far as it can be told without the password. */
export function lockedDocx(name: string): GivenFile {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  const entry = utf16('EncryptedPackage', { mark: false })
  return { name, bytes: new Uint8Array([...signature, ...new Uint8Array(1016), ...entry]) }
}

/** A Word document with the least that one consists of. */
export function docx(...paragraphs: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
  return zip({
    '[Content_Types].xml': types,
    '_rels/.rels': relations,
    'word/document.xml': document,
  })
}
