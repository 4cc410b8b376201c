import type { Lexicon } from '../../../src/extract/lexicon/lexicon.ts'
import { readText, spanOf, type ReportText } from '../../../src/extract/text/report-text.ts'
import type { Extraction, Mention, Mode, Report, Statement } from '../../../src/extract/types.ts'
import { listedNames, type ListedName } from './names.ts'

/** A statement as a simple method guesses it; token ranges `[first, last)`. */
export interface Guess {
  readonly speaker: string
  readonly cue: number
  readonly content: { readonly first: number; readonly last: number }
  readonly mode: Mode
}

/** Guesses the statements of one report from its tokens and the names of the lists in it. */
export type Guesser = (text: ReportText, names: readonly ListedName[]) => readonly Guess[]

/** Runs a simple method over reports and gives its guesses the form of an extraction. */
export function asExtraction(
  reports: readonly Report[],
  lexicon: Lexicon,
  { rule, guess }: { readonly rule: string; readonly guess: Guesser },
): Extraction {
  const mentions = new Map<string, Mention[]>()
  const statements = reports.flatMap((report) => {
    const text = readText(report, lexicon)
    const names = listedNames(text)
    for (const { actor, first, last } of names) {
      const [start, end] = spanOf(text, first, last)
      mentions.set(actor, [...(mentions.get(actor) ?? []), { document: report.id, start, end }])
    }
    return guess(text, names).map((one, at) => statementOf(text, one, `${rule}-${at}`))
  })
  const actors = [...lexicon.actors.values()].filter(({ id }) => mentions.has(id))
  return {
    format: 'isnad-extraction',
    version: 1,
    documents: reports,
    actors: actors.map((actor) => ({ ...actor, mentions: mentions.get(actor.id) ?? [] })),
    issues: [],
    statements: statements.map((statement) => ({ ...statement, rule })),
    stances: [],
    replies: [],
  }
}

function statementOf(text: ReportText, { speaker, cue, content, mode }: Guess, id: string): Statement {
  return {
    id: `${text.report.id}-${id}`,
    document: text.report.id,
    speaker,
    speakerSpan: null,
    cue: spanOf(text, cue, cue + 1),
    content: [spanOf(text, content.first, content.last)],
    mode,
    act: 'state',
    addressee: null,
    medium: null,
    within: null,
    date: text.report.published,
    headline: false,
    sameAs: null,
    rule: '',
    confidence: 1,
  }
}
