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
