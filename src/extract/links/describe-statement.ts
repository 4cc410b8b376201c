import { evaluationsIn } from '../statements/evaluations.ts'
import type { Draft } from '../statements/draft.ts'
import type { Reading } from '../statements/reading.ts'
import { lookUp } from '../text/lookup.ts'
import type { Polarity } from '../types.ts'
import { STATEMENT } from './features.ts'

/** What all candidates of one statement share. */
export interface StatementFacts {
  readonly features: readonly number[]
  /** The evaluating words of the content. */
  readonly evaluations: readonly { readonly at: number; readonly polarity: Polarity }[]
}

/** How many words of a sentence and of a content are looked at. */
const DEPTH = 80
const [SHORT, LONG] = [5, 25]

/** The name of a polarity in features and counts. */
export function signOf(polarity: Polarity): 'against' | 'neither' | 'favour' {
  return polarity < 0 ? 'against' : polarity > 0 ? 'favour' : 'neither'
}

/** Reads what a statement shows of itself, whoever the candidate is. */
export function describeStatement(reading: Reading, draft: Draft): StatementFacts {
  const { cue, act, mode, speaker, content } = draft
  const features = [
    STATEMENT.always.yes,
    STATEMENT.act[act],
    STATEMENT.mode[mode],
    STATEMENT.content[cue.content.trigger],
    STATEMENT.found[finderOf(cue.rule)],
    STATEMENT.length[lengthOf(draft)],
    STATEMENT.speaker[speaker.type],
    STATEMENT.cue[signOf(draft.polarity)],
  ]
  const { statement, verb } = STATEMENT
  if (cue.relation) features.push(verb[cue.relation])
  if (cue.sentence.headline) features.push(statement.headline)
  if (draft.within) features.push(statement.nested)
  if (cue.speaker.phrase === null) features.push(statement['dropped-subject'])
  addTurns(features, reading, draft)
  const range = content[0] ?? { first: 0, last: 0 }
  const near = { first: range.first, last: Math.min(range.last, range.first + DEPTH) }
  const evaluations = evaluationsIn(reading, [near], speaker).map(({ at, value }) => ({
    at,
    polarity: value.polarity,
  }))
  return { features, evaluations }
}

/** The first part of a rule's id, as far as it is a feature. */
function finderOf(rule: string): keyof typeof STATEMENT.found {
  const [kind = ''] = rule.split('.', 1)
  return kind in STATEMENT.found ? (kind as keyof typeof STATEMENT.found) : 'other'
}

function lengthOf({ content }: Draft): keyof typeof STATEMENT.length {
  const words = content.reduce((sum, { first, last }) => sum + last - first, 0)
  return words < SHORT ? 'short' : words < LONG ? 'middle' : 'long'
}

function addTurns(features: number[], { text }: Reading, { cue, content }: Draft): void {
  const last = Math.max(cue.range.last, content[0]?.first ?? 0)
  for (let at = Math.max(cue.sentence.first, last - DEPTH); at < last; at++)
    for (const { kind } of lookUp(text.tokens, at, 'turns')?.values ?? []) {
      const feature = STATEMENT.turn[kind]
      if (!features.includes(feature)) features.push(feature)
    }
}
