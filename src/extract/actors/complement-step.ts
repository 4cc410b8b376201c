import type { Title } from '../lexicon/titles.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

/** One step along the complements of a title: where what was read ends and what it says. */
export interface Step {
  readonly last: number
  readonly owner?: string | null
  readonly part?: Phrase
}

/** Where in the complements of a title a word stands. */
export interface StepContext {
  readonly title: Title
  readonly definite: boolean
  /** Whether nothing stands between the title and this word. */
  readonly atHead: boolean
  /** Whether a phrase has been taken in: what follows may belong to it. */
  readonly settled: boolean
  /** Whether a word with the article has been taken in: no noun without it can follow. */
  readonly sealed: boolean
}

/** The step that takes in a whole phrase, whose actor owns the title. */
export function partStep(part: Phrase): Step {
  return { last: nameless(part), owner: ownerOf(part), part }
}

/** An embedded office keeps its own complements, but the name after it is that of the whole phrase. */
function nameless(part: Phrase): number {
  // «عميد المحامين سمير النجار»: many are not called by one name.
  const isAnothers = part.owner !== null || part.number !== 's'
  return part.kind === 'person' && part.name !== null && isAnothers ? part.name.first : part.last
}

function ownerOf(part: Phrase): string | null {
  return part.known.length === 1 ? (part.known[0] ?? null) : part.owner
}

/** Whether a known actor of a phrase has one of the types. */
export function isOfType({ lexicon }: PhraseFinder, { known }: Phrase, types: readonly string[]): boolean {
  return known.some((id) => types.includes(lexicon.actors.get(id)?.type ?? ''))
}
