import { foldPhrase } from '../extract/index.ts'

/** The same for two texts that differ in nothing but spelling variants, vowel signs, spaces and punctuation. */
export async function fingerprint(text: string): Promise<string> {
  const words = new TextEncoder().encode(foldPhrase(text).join(' '))
  const digest = await crypto.subtle.digest('SHA-256', words)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
