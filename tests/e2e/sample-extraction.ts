import {
  bundledLexicon,
  extract,
  type Actor,
  type Extraction,
  type Span,
  type Statement,
} from '../../src/extract/index.ts'
import { sampleReports } from '../fixtures/sample-reports.ts'

/** What the page must show: the same code over the same reports, run by the test itself. */
export const extraction: Extraction = extract(sampleReports(), bundledLexicon())

function find<Entry extends { readonly id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`The extraction of the sample reports has no ${id}`)
  return entry
}

export const actorWith = (id: string): Actor => find(extraction.actors, id)

export const statementsOf = (actor: string): readonly Statement[] =>
  extraction.statements.filter(({ speaker }) => speaker === actor)

/** Whether an actor is the Russian state or belongs to it, at whatever remove. */
const isRussian = (id: string): boolean =>
  id === 'russia' || extraction.actors.some((one) => one.id === id && one.memberOf.some(isRussian))

/** The armed factions' refusal, and the Russian call that it answers. */
export function refusalOfRussianCall(): { readonly refusal: Statement; readonly call: Statement } {
  for (const { from, to, relation } of extraction.replies) {
    if (to === null || relation !== 'reject') continue
    const [refusal, call] = [find(extraction.statements, from), find(extraction.statements, to)]
    const isCall = call.act === 'request' && isRussian(call.speaker)
    if (isCall && refusal.speaker === 'syrian-armed-opposition') return { refusal, call }
  }
  throw new Error('The armed factions refuse no Russian call in the sample reports')
}

/** What words of a report are to a statement, under the names of the reader's marks. */
export type Words = Readonly<Record<'speaker' | 'cue' | 'content' | 'target', string>>

/** The words of a statement, cut from its report at the spans of the extraction, which is that of the samples unless told. */
export function wordsOf(
  { id, document, speakerSpan, cue, content }: Statement,
  of: Extraction = extraction,
): Words {
  const { text } = find(of.documents, document)
  const evidence = of.stances.filter((one) => one.statement === id).map((one) => one.evidence)
  return {
    speaker: cut(text, speakerSpan ? [speakerSpan] : []),
    cue: cut(text, [cue]),
    content: cut(text, content),
    target: cut(text, evidence),
  }
}

/** The slices one after another; where they overlap each letter once, and no line ends, which a page in paragraphs has not. */
function cut(text: string, spans: readonly Span[]): string {
  let [words, reached] = ['', 0]
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    words += text.slice(Math.max(start, reached), Math.max(end, reached))
    reached = Math.max(end, reached)
  }
  return words.replaceAll('\n', '')
}
