import { romanise } from '../actors/romanise.ts'
import { keysOf } from '../actors/surface.ts'
import type { Draft } from '../statements/draft.ts'
import { wordAt, type Reading } from '../statements/reading.ts'
import type { TokenRange } from '../text/paragraphs.ts'
import { lookUp } from '../text/lookup.ts'
import { spanOf } from '../text/report-text.ts'
import type { Issue, Polarity } from '../types.ts'
import { isRelative } from '../lexicon/closed.ts'

/** A stand on a matter. */
export interface IssueStance {
  readonly draft: Draft
  readonly issue: Issue
  readonly polarity: Polarity
  readonly evidence: TokenRange
  readonly rule: string
}

const LONGEST_LABEL = 6

/** The matters that a statement with a stand of its own speaks of: known issues, else the object of a reported act. */
export function findIssues(reading: Reading, draft: Draft): IssueStance[] {
  const polarity = polarityToward(draft)
  const range = draft.content[0]
  if (polarity === 0 || !range) return []
  const known = knownIssues(reading, draft, range).map((found) => ({ draft, polarity, ...found }))
  if (known.length > 0 || draft.cue.content.trigger !== 'phrase') return known
  const label = labelRange(reading, range)
  if (!label) return []
  const [start, end] = spanOf(reading.text, label.first, label.last)
  const ar = reading.text.report.text.slice(start, end).replace(/\s+/g, ' ')
  const issue = { id: `issue-${romanise(keysOf(reading.text, label))}`, label: { ar, en: null } }
  return [{ draft, issue, polarity, evidence: label, rule: 'issue.object' }]
}

function polarityToward({ act }: Draft): Polarity {
  if (['reject', 'deny', 'accuse', 'threaten'].includes(act)) return -1
  return ['support', 'agree', 'promise', 'request'].includes(act) ? 1 : 0
}

function knownIssues(
  { text }: Reading,
  { cue }: Draft,
  { first, last }: TokenRange,
): { issue: Issue; evidence: TokenRange; rule: string }[] {
  const depth = cue.content.trigger === 'phrase' ? first + LONGEST_LABEL : last
  for (let at = first; at < Math.min(last, depth); at++) {
    const found = lookUp(text.tokens, at, 'issues')
    const entry = found?.values[0]
    if (!found || !entry) continue
    const issue = { id: `issue-${entry.id}`, label: { ar: entry.ar, en: entry.en } }
    return [{ issue, evidence: { first: at, last: at + found.length }, rule: 'issue.known' }]
  }
  return []
}

/** The object up to the first comma, relative pronoun or complementiser. */
function labelRange(reading: Reading, { first, last }: TokenRange): TokenRange | null {
  let end = first
  while (end < Math.min(last, first + LONGEST_LABEL)) {
    const word = wordAt(reading, end)
    if (!word || word.kind === 'mark' || word.complementiser || isRelative(word)) break
    end++
  }
  return end - first >= 2 ? { first, last: end } : null
}
