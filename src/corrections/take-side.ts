import type { Actor, Extraction, Statement } from '../extract/index.ts'
import { byId } from '../graph/groups.ts'
import type { Difference, TargetPolarities } from './agreement.ts'
import type { Aligned } from './align.ts'
import { actorReference, issueReference } from './references.ts'
import type { ActorReference, Change, StatementReference, TargetReference } from './types.ts'

/** What the changes need to name things in the first coding. */
export interface Sides extends Pick<Aligned, 'one' | 'other'> {
  readonly references: ReadonlyMap<string, StatementReference>
  /** An id that no actor has. */
  readonly newId: () => string
}

/** The changes that record that a person looked at a difference and leaves the first coding as it is. */
export function keepOwn({ one }: Difference, { references }: Pick<Sides, 'references'>): readonly Change[] {
  const statement = one === null ? undefined : references.get(one.id)
  return statement === undefined ? [] : [{ kind: 'accept-statement', statement }]
}

/** The changes that make the first coding say what the second says. */
export function takeOther(difference: Difference, sides: Sides): readonly Change[] {
  const { one, other } = difference
  const taken = new Taking(sides)
  if (one === null) return other === null ? [] : taken.whole(other)
  const statement = sides.references.get(one.id)
  if (statement === undefined) return []
  if (other === null) return [{ kind: 'reject-statement', statement }]
  return taken.parts(difference, statement, other)
}

/** Collects changes; an actor or issue that the first coding does not have is added before it is first named. */
class Taking {
  readonly #sides: Sides
  readonly #actors: ReadonlyMap<string, Actor>
  readonly #added = new Map<string, TargetReference>()
  readonly #changes: Change[] = []

  constructor(sides: Sides) {
    this.#sides = sides
    this.#actors = byId(sides.one.actors)
  }

  parts(difference: Difference, statement: StatementReference, other: Statement): readonly Change[] {
    if (difference.in.includes('speaker')) {
      const speaker = this.#actor(other.speaker)
      if (speaker) this.#changes.push({ kind: 'set-speaker', statement, speaker })
    }
    if (difference.in.includes('act')) this.#changes.push({ kind: 'set-act', statement, act: other.act })
    for (const polarity of difference.polarities) this.#stance(statement, polarity)
    return this.#changes
  }

  whole({ id, document, speaker, speakerSpan, cue, content, mode, act }: Statement): readonly Change[] {
    const reference = this.#actor(speaker)
    if (reference === null) return []
    const stances = this.#sides.other.stances.flatMap((stance) => {
      const target = stance.statement === id ? this.#target(stance.target) : null
      return target === null ? [] : [{ target, polarity: stance.polarity }]
    })
    const statement = { document, speaker: reference, speakerSpan, cue, content, mode, act, stances }
    return [...this.#changes, { kind: 'add-statement', statement }]
  }

  #stance(statement: StatementReference, { target: id, other: polarity }: TargetPolarities): void {
    const target = this.#target(id)
    if (target !== null) this.#changes.push({ kind: 'set-stance', statement, target, polarity })
  }

  /** Where both bear an id the actor is meant, as in the graph. */
  #target(id: string): TargetReference | null {
    return this.#actor(id) ?? this.#issue(id)
  }

  #issue(id: string): TargetReference | null {
    const known = this.#sides.one.issues.find((one) => one.id === id)
    if (known !== undefined) return issueReference(known)
    const added = this.#added.get(id)
    if (added !== undefined) return added
    const theirs = this.#sides.other.issues.find((one) => one.id === id)
    if (theirs === undefined) return null
    const issue = { ...theirs, id: `added-${this.#sides.newId()}` }
    this.#changes.push({ kind: 'add-issue', issue })
    return this.#remember(id, issueReference(issue))
  }

  #actor(id: string): ActorReference | null {
    const known = this.#actors.get(id)
    if (known !== undefined) return actorReference(known)
    const added = this.#added.get(id)
    if (added?.kind === 'actor') return added
    const theirs = actorIn(this.#sides.other, id)
    return theirs === undefined ? null : this.#add(theirs)
  }

  #add({ id, name, type }: Actor): ActorReference {
    const actor = { id: `added-${this.#sides.newId()}`, name, type }
    const reference: ActorReference = { kind: 'actor', id: actor.id, name: name.ar }
    this.#changes.push({ kind: 'add-actor', actor })
    return this.#remember(id, reference)
  }

  #remember<Reference extends TargetReference>(id: string, reference: Reference): Reference {
    this.#added.set(id, reference)
    return reference
  }
}

const actorIn = ({ actors }: Extraction, id: string): Actor | undefined => actors.find((one) => one.id === id)
