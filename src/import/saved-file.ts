import { utf16Of } from './utf16.ts'

/** How every file that this program writes begins. */
const OWN = /^\s*\{\s*"format"\s*:\s*"isnad-/

/** Bytes of the beginning of a file that are enough to tell. */
const ENOUGH = 200

/** Whether a file is an extraction or a project, by how it begins. */
export function isOwnFile(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, ENOUGH)
  return OWN.test(new TextDecoder(utf16Of(start) ?? 'utf-8').decode(start))
}
