import { lookUp } from '../../../src/extract/text/lookup.ts'
import type { ReportText } from '../../../src/extract/text/report-text.ts'

/** A name of the lists at its tokens `[first, last)`. */
export interface ListedName {
  readonly first: number
  readonly last: number
  readonly actor: string
}

/** Every name in a report that the lists know, in text order. */
export function listedNames({ tokens }: ReportText): ListedName[] {
  const found: ListedName[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = lookUp(tokens, at, 'names')
    const actor = match?.values[0]
    if (!match || actor === undefined) continue
    found.push({ first: at, last: at + match.length, actor })
    at += match.length - 1
  }
  return found
}

/** The name nearest to a token among those in `[from, end)`, else the last one before. */
export function nearestName(
  names: readonly ListedName[],
  at: number,
  { first: from, last: end }: { readonly first: number; readonly last: number },
): ListedName | null {
  const distance = ({ first, last }: ListedName) => (first >= at ? first - at : at - last)
  const inside = names.filter(({ first }) => first >= from && first < end)
  const [nearest] = inside.toSorted((one, other) => distance(one) - distance(other))
  return nearest ?? names.findLast(({ first }) => first < from) ?? null
}
