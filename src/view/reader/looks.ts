import type { Marking } from '../../app/reading.svelte.ts'
import type { Mark, MarkKind } from './segments.ts'

/** How a segment looks. */
export interface Look {
  /** What it is to the picked statement. */
  readonly picked: readonly MarkKind[]
  /** Class names of `marks.css`. */
  readonly classes: readonly string[]
  /** Id of the actor or issue that the words stand for, the narrowest mark first. */
  readonly names: string | null
  /** The statement that the words belong to, the narrowest first. */
  readonly statement: string | null
}

const PARTS: readonly MarkKind[] = ['speaker', 'cue', 'content', 'target']

/** Works out how a segment with such marks looks while a statement is picked, or none. */
export function lookOf(marks: readonly Mark[], picked: string | null, marking: Marking): Look {
  const own = kindsIn(marks.filter(({ statement }) => statement !== null && statement === picked))
  const others = marks.filter(({ kind, statement }) => kind !== 'mention' && statement !== picked)
  const told = marks.filter(({ kind }) => kind === 'content').length
  return {
    picked: own,
    classes: classesOf(own, kindsIn(others), { marking, isNested: told > 1 }),
    names: narrowest(marks.filter(({ names }) => names !== null))?.names ?? null,
    statement: narrowest(marks.filter(({ statement }) => statement !== null))?.statement ?? null,
  }
}

function classesOf(
  own: readonly MarkKind[],
  others: readonly MarkKind[],
  { marking, isNested }: { marking: Marking; isNested: boolean },
): readonly string[] {
  const nested = isNested ? ['mark-nested'] : []
  if (own.length > 0) return [...own.map((kind) => `mark-${kind}`), ...nested]
  if (others.length === 0) return []
  if (marking === 'picked') return others.includes('content') ? ['mark-other'] : []
  return ['mark-faint', ...others.map((kind) => `mark-${kind}`), ...nested]
}

const kindsIn = (marks: readonly Mark[]): readonly MarkKind[] =>
  PARTS.filter((kind) => marks.some((mark) => mark.kind === kind))

function narrowest(marks: readonly Mark[]): Mark | undefined {
  const width = ({ span }: Mark): number => span[1] - span[0]
  return marks.toSorted((a, b) => width(a) - width(b))[0]
}
