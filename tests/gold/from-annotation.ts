import type { Act, Mode, Polarity, Report, Span } from '../../src/extract/types.ts'
import { locate, type Wanted } from '../fixtures/locate.ts'
import type { JudgedReport, JudgedStatement } from './judged.ts'

/** An annotation as its file has it; words are quoted from the report. */
export interface Annotation {
  readonly document: string
  readonly actors: readonly {
    readonly id: string
    readonly name: string
    readonly names: readonly Wanted[]
  }[]
  readonly statements: readonly AnnotatedStatement[]
}

export interface AnnotatedStatement {
  readonly id: string
  readonly speaker: string
  readonly cue?: Wanted | null
  readonly content: readonly Wanted[]
  readonly mode: Mode
  readonly act: Act
  readonly optional?: boolean
  readonly stances?: readonly { readonly target?: string; readonly polarity: Polarity }[]
  readonly repliesTo?: readonly { readonly actor: string }[]
}

/**
 * Reads an annotation against the text of its report.
 * @throws Error naming the annotation and the statement where its words do not stand in the text
 */
export function fromAnnotation(annotation: Annotation, { id, source, text }: Report): JudgedReport {
  return {
    id,
    source,
    text,
    actors: annotation.actors.map(({ id, name, names }) => ({
      id,
      surfaces: [name, ...names.map((wanted) => (typeof wanted === 'string' ? wanted : wanted.text))],
    })),
    statements: annotation.statements.map((statement) => {
      try {
        return fromStatement(statement, text)
      } catch (error) {
        throw new Error(`${annotation.document}, ${statement.id}: ${String(error)}`, { cause: error })
      }
    }),
  }
}

function fromStatement(statement: AnnotatedStatement, text: string): JudgedStatement {
  const { id, speaker, cue, mode, act, optional = false, stances = [], repliesTo = [] } = statement
  const content: Span[] = statement.content.map((wanted) => locate(text, wanted))
  return {
    id,
    speaker,
    content,
    cue: cue ? locate(text, cue, content[0]?.[0]) : null,
    mode,
    act,
    optional,
    rule: 'annotation',
    confidence: 1,
    stances: stances.flatMap(({ target, polarity }) =>
      target === undefined ? [] : [{ target, polarity, rule: 'annotation', confidence: 1 }],
    ),
    replies: repliesTo.map(({ actor }) => ({ actor, rule: 'annotation', confidence: 1 })),
  }
}
