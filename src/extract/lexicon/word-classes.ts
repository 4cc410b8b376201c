import { stripMarks } from '../text/fold.ts'
import type { WordClass } from './closed.ts'
import { pronounCuts, type Segment } from './segments.ts'

/** A given name as the list spells it, and its gender. */
export interface GivenName {
  readonly spelling: string
  readonly gender: 'm' | 'f'
}

/** The lists that tell names and function words. */
export interface ClosedLists {
  readonly closed: ReadonlyMap<string, readonly WordClass[]>
  readonly givenNames: ReadonlyMap<string, GivenName>
}

/** The classes of a word, unless it is spelt as a name. */
export function wordClasses(
  surface: string,
  segments: readonly Segment[],
  lists: ClosedLists,
): readonly WordClass[] {
  return isSpeltAsName(surface, segments, lists) ? [] : classesOf(segments, lists)
}

function classesOf(segments: readonly Segment[], { closed }: ClosedLists): readonly WordClass[] {
  for (const { form } of segments) {
    const classes = closed.get(form)
    if (classes) return classes
  }
  return pronominalPreposition(segments, closed) ? ['preposition', 'pronoun'] : []
}

/** «علي» is a name and «على» a preposition: where a name folds like a function word, its spelling decides. */
function isSpeltAsName(
  surface: string,
  segments: readonly Segment[],
  { closed, givenNames }: ClosedLists,
): boolean {
  const key = segments[0]?.form ?? ''
  return closed.has(key) && givenNames.get(key)?.spelling === stripMarks(surface)
}

/** The gender of a given name; null where the word is none. */
export function givenNameOf(
  surface: string,
  segments: readonly Segment[],
  vocabulary: ClosedLists,
): 'm' | 'f' | null {
  const key = segments[0]?.form ?? ''
  if (vocabulary.closed.has(key) && !isSpeltAsName(surface, segments, vocabulary)) return null
  return vocabulary.givenNames.get(key)?.gender ?? null
}

/** «بينهم», «إليه»: a preposition with a pronoun on it. */
function pronominalPreposition(segments: readonly Segment[], closed: ClosedLists['closed']): boolean {
  return segments.some(({ form }) =>
    pronounCuts(form).some(([rest]) => closed.get(rest)?.includes('preposition') === true),
  )
}
