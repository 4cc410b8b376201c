import { answersPage } from './answers-page.ts'
import { answers } from './answers.ts'
import { compare } from './compare.ts'
import { filters } from './filters.ts'
import { issues } from './issues.ts'
import { language, theme } from './look.ts'
import { map } from './map.ts'
import { page } from './page.ts'
import type { AddressPart } from './part.ts'
import { selected } from './selected.ts'

/** All that an address tells, in the order in which it does; what is to be in a copied link gets a line here. */
const parts = { page, selected, filters, answers, answersPage, map, issues, compare, language, theme }

type Parts = typeof parts

/** What a copied link brings back. */
export type Address = {
  readonly [Name in keyof Parts]: Parts[Name] extends AddressPart<infer Value> ? Value : never
}
export type PartName = keyof Address

export const PARTS: { readonly [Name in PartName]: AddressPart<Address[Name]> } = parts

export const PART_NAMES = Object.keys(parts) as readonly PartName[]

/** What the eye sees rather than what is shown: a reader who steps back does not want the old one again. */
export const LOOK: readonly PartName[] = ['language', 'theme']
