import type { Token } from '../text/token.ts'

/**
 * Whether the masculine plural of a nisba stands at a token that is no adjective of the singular noun before it: «اتهمت الوزارة
 * الحوثيين», «دعا الرئيس الليبيين»; behind a plural it is one («كبير المفاوضين الفلسطينيين»).
 */
export function namesPeople(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word
  if (word?.nisba == null || !/..(?:ين|ون)$/.test(word.key)) return false
  return !/(?:ين|ون|ات)$/.test(tokens[at - 1]?.word.key ?? '')
}
