import type { Comparison, LinkOutcome, StatementOutcome } from './compare.ts'
import type { JudgedStatement } from './judged.ts'

const LONGEST_EXCERPT = 110

/** A line for each thing missed, wrong or wrongly labelled in a report, with the rule that made it. */
export function errorsOf({ id, text, statements, edges, replies }: Comparison): string[] {
  const excerpt = ({ content }: JudgedStatement) =>
    content
      .map((span) => text.slice(...span))
      .join(' … ')
      .replace(/\s+/g, ' ')
      .slice(0, LONGEST_EXCERPT)
  return [
    ...statements.flatMap((outcome) => statementErrors(outcome, excerpt)),
    ...edges.flatMap((edge) => linkErrors('edge', edge)),
    ...replies.flatMap((reply) => linkErrors('reply', reply)),
  ].map((line) => `${id}  ${line}`)
}

function statementErrors(
  { annotated, found, rightSpeaker }: StatementOutcome,
  excerpt: (statement: JudgedStatement) => string,
): string[] {
  if (annotated === null)
    return found ? [`spurious     ${found.rule} ${found.speaker} [${found.act}] ${excerpt(found)}`] : []
  if (found === null)
    return [`missed       ${annotated.id} ${annotated.speaker} [${annotated.act}] ${excerpt(annotated)}`]
  const place = `${annotated.id} ${found.rule}`
  const wrong = (what: string, want: string, got: string) =>
    `${what.padEnd(12)} ${place} want ${want} got ${got}: ${excerpt(annotated)}`
  return [
    ...(rightSpeaker ? [] : [wrong('speaker', annotated.speaker, found.speaker)]),
    ...(annotated.act === found.act ? [] : [wrong('act', annotated.act, found.act)]),
    ...(annotated.mode === found.mode ? [] : [wrong('mode', annotated.mode, found.mode)]),
  ]
}

function linkErrors(kind: string, { label, annotated, found, rules }: LinkOutcome): string[] {
  if (annotated && found) return []
  return [
    found
      ? `${kind} wrong`.padEnd(12) + ` ${rules.join(' ')} ${label}`
      : `${kind} missed`.padEnd(12) + ` ${label}`,
  ]
}
