import type { JudgedActor } from './judged.ts'
import { dice, foldName, nameWords } from './spelling.ts'

/** Names that share so much may be one. */
const ALIKE = 0.66

/**
 * Pairs the actors found with those annotated, one to one, the best pairs first: by the names that the report has for
 * them, and by their ids. Answers the annotated id of each actor found that has one.
 */
export function alignActors(
  annotated: readonly JudgedActor[],
  found: readonly JudgedActor[],
): ReadonlyMap<string, string> {
  const pairs = annotated
    .map(named)
    .flatMap((actor) =>
      found.map((other) => ({ actor: actor.id, other: other.id, weight: weigh(actor, other) })),
    )
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  const aligned = new Map<string, string>()
  const taken = new Set<string>()
  for (const { actor, other } of pairs) {
    if (aligned.has(other) || taken.has(actor)) continue
    aligned.set(other, actor)
    taken.add(actor)
  }
  return aligned
}

interface NamedActor {
  readonly id: string
  readonly names: ReadonlySet<string>
  readonly words: readonly (readonly string[])[]
}

function named({ id, surfaces }: JudgedActor): NamedActor {
  return { id, names: new Set(surfaces.map(foldName)), words: surfaces.map(nameWords) }
}

function weigh({ id, names, words }: NamedActor, other: JudgedActor): number {
  const alike = other.surfaces.map((surface) => {
    if (names.has(foldName(surface))) return 1
    const own = nameWords(surface)
    return words.some((one) => dice(one, own) >= ALIKE) ? 0.5 : 0
  })
  return alike.reduce<number>((sum, share) => sum + share, id === other.id ? 0.5 : 0)
}
