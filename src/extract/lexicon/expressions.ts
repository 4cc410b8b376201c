import { foldPhrase } from '../text/fold.ts'
import { ACTS, type Act, type Polarity } from '../types.ts'
import { readTable, type TableSource } from './table.ts'
import { PhraseTrie } from './trie.ts'

/** What stands after an expression of attribution: a noun phrase, a verb and its subject, or nothing more. */
export const ATTRIBUTION_KINDS = ['source', 'clause', 'pronoun'] as const
export const TURN_KINDS = [
  'switch',
  'contrast',
  'same-topic',
  'reply',
  'reaction',
  'topic',
  'earlier',
] as const
export const TRAP_KINDS = ['background', 'epistemic', 'unnamed', 'venue', 'silence', 'physical'] as const

/** An expression with its kind; `proclitic` is the preposition that it writes on to the next word («وفقا لـ»). */
export interface Expression<Kind extends string> {
  readonly text: string
  readonly kind: Kind
  readonly proclitic: string
}

export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number]
export type TurnKind = (typeof TURN_KINDS)[number]
export type TrapKind = (typeof TRAP_KINDS)[number]

/** Reads a table of expressions, each with one of the kinds. */
export function readExpressions<Kind extends string>(
  source: TableSource,
  kinds: readonly Kind[],
): PhraseTrie<Expression<Kind>> {
  const found = new PhraseTrie<Expression<Kind>>()
  readTable(source, ['expression', 'kind'], (row) => {
    const text = row.required('expression')
    const proclitic = /(?:^|\s)([بلك])\u0640?$/.exec(text)?.[1] ?? ''
    const words = foldPhrase(proclitic ? text.replace(/\s*[بلك]\u0640?$/, '') : text)
    if (words.length === 0) row.fail('the expression has no word')
    found.add(words, { text, kind: row.oneOf('kind', kinds), proclitic })
  })
  return found
}

/** Words inside what was said that tell its act where the cue is neutral. */
export interface Evaluation {
  readonly text: string
  readonly act: Act
  readonly polarity: Polarity
}

/** Reads data/ar/evaluations.tsv. */
export function readEvaluations(source: TableSource): PhraseTrie<Evaluation> {
  const found = new PhraseTrie<Evaluation>()
  readTable(source, ['expression', 'act', 'polarity'], (row) => {
    const polarity = Number(row.oneOf('polarity', ['-1', '0', '1'])) as Polarity
    const entry = { text: row.required('expression'), act: row.oneOf('act', ACTS), polarity }
    found.addPhrase(entry.text, entry)
  })
  return found
}

/** A matter on which stances are taken, with the phrases that name it. */
export interface IssueEntry {
  readonly id: string
  readonly ar: string
  readonly en: string | null
}

/** Reads data/ar/issues.tsv. */
export function readIssues(source: TableSource): PhraseTrie<IssueEntry> {
  const found = new PhraseTrie<IssueEntry>()
  readTable(source, ['id', 'ar', 'en', 'patterns'], (row) => {
    const entry = { id: row.required('id'), ar: row.required('ar'), en: row.text('en') || null }
    for (const pattern of [entry.ar, ...row.list('patterns')]) found.addPhrase(pattern, entry)
  })
  return found
}
