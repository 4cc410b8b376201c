import type { Token } from './token.ts'

/** Whether the token is a comma, Arabic or Latin, or a dash that stands for one. */
export function isComma(token: Token | undefined): boolean {
  return token?.word.kind === 'mark' && /^[،,–—-]$/.test(token.word.surface)
}

/** Whether the token is a colon. */
export function isColon(token: Token | undefined): boolean {
  return token?.word.surface === ':'
}

/** Where words end before a token: at the comma that parts it off, else at the token itself. */
export function beforeComma(tokens: readonly Token[], at: number): number {
  return isComma(tokens[at - 1]) ? at - 1 : at
}

/** Names of Latin letters, as initials and abbreviations are written. */
const LETTERS = /^(?:.|اي|ايه|بي|سي|دي|جي|جيه|كي|كيه|ال|ام|ان|او|ار|اس|تي|يو|دبليو|اف|اتش|اكس|واي|زد)$/

/** Whether a matching key is the name of a Latin letter. */
export const isLetterName = (key: string): boolean => LETTERS.test(key)

/** «باتريك بي. روبرسون», «جون ف. كيلي»: whether the dot at a token belongs to the initial before it, which is alone. */
export function isInitialDot(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at - 1]?.word, tokens[at + 1]?.word]
  if (tokens[at]?.word.surface !== '.' || word?.kind !== 'word' || next?.kind !== 'word') return false
  const before = tokens[at - 2]?.word.key ?? ''
  return LETTERS.test(word.key) && !LETTERS.test(before) && !/^[وف]/.test(next.key)
}
