import { membershipsOf, type ActorRecord } from '../actors/actor-record.ts'
import type { Answer } from '../replies/antecedent.ts'
import type { Debate } from '../replies/debate.ts'
import type { ActorStance } from '../stances/find-stances.ts'
import type { Draft } from '../statements/draft.ts'
import { signOf } from './describe-statement.ts'

/** How often one actor answers another, and takes a stand on it. */
export type Toward = Readonly<Record<'answers' | 'against' | 'neither' | 'favour', number>>

const NOTHING: Toward = { answers: 0, against: 0, neither: 0, favour: 0 }

/** The stances and answers that the rules find in a report, as the models ask for them. */
export class RuleLinks {
  readonly debate: Debate
  /** Whom the report's statements are about most often, if more than once. */
  readonly mostTargeted: ActorRecord | null
  /** Who speaks in headlines, and on whom headlines take a stand. */
  readonly inHeadlines: ReadonlySet<ActorRecord>
  private readonly groups = new Map<ActorRecord, readonly string[]>()
  private readonly answers: ReadonlyMap<Draft, Answer>
  private readonly actors = new Pairs<ActorRecord>()
  private readonly camps = new Pairs<string>()

  constructor(debate: Debate, answers: readonly Answer[]) {
    this.debate = debate
    this.answers = new Map(answers.map((answer) => [answer.from, answer]))
    const inHeadlines = new Set<ActorRecord>()
    const targeted = new Map<ActorRecord, number>()
    for (const draft of debate.drafts)
      for (const actor of this.linked(draft)) {
        targeted.set(actor, (targeted.get(actor) ?? 0) + 1)
        if (draft.cue.sentence.headline) inHeadlines.add(draft.speaker).add(actor)
      }
    this.inHeadlines = inHeadlines
    this.mostTargeted = mostFrequent(targeted)
  }

  answerOf(draft: Draft): Answer | null {
    return this.answers.get(draft) ?? null
  }

  stanceOn(draft: Draft, actor: ActorRecord): ActorStance | null {
    return this.debate.stancesOf(draft).find(({ target }) => target === actor) ?? null
  }

  /** What one actor says of and to another in the whole report. */
  toward(holder: ActorRecord, target: ActorRecord): Toward {
    return this.actors.of(holder, target)
  }

  /** What the camp of one actor (the state or body it belongs to) says of and to the camp of another. */
  campToward(holder: ActorRecord, target: ActorRecord): Toward {
    return this.camps.of(this.campOf(holder), this.campOf(target))
  }

  /** The ids of the groups that an actor belongs to, looked up once. */
  groupsOf(actor: ActorRecord): readonly string[] {
    const known = this.groups.get(actor)
    if (known) return known
    const groups = membershipsOf(actor)
    this.groups.set(actor, groups)
    return groups
  }

  /** Whether two actors are one or one belongs to the other, as `sameSide` has it. */
  isOneSide(one: ActorRecord, other: ActorRecord): boolean {
    return one === other || this.groupsOf(one).includes(other.id) || this.groupsOf(other).includes(one.id)
  }

  /** The first group that an actor belongs to, else itself. */
  private campOf(actor: ActorRecord): string {
    return this.groupsOf(actor)[0] ?? actor.id
  }

  /** Counts the links of a statement and answers whom they are with. */
  private linked(draft: Draft): Set<ActorRecord> {
    const actors = new Set<ActorRecord>()
    const count = (target: ActorRecord, what: keyof Toward) => {
      actors.add(target)
      this.actors.count([draft.speaker, target], what)
      this.camps.count([this.campOf(draft.speaker), this.campOf(target)], what)
    }
    for (const { target, polarity } of this.debate.stancesOf(draft)) count(target, signOf(polarity))
    const answer = this.answers.get(draft)
    if (answer) count(answer.toActor, 'answers')
    return actors
  }
}

function mostFrequent(counts: ReadonlyMap<ActorRecord, number>): ActorRecord | null {
  let [most, top]: [ActorRecord | null, number] = [null, 1]
  for (const [actor, count] of counts) if (count > top) [most, top] = [actor, count]
  return most
}

/** Counts for ordered pairs. */
class Pairs<Key> {
  private readonly counts = new Map<Key, Map<Key, Record<keyof Toward, number>>>()

  of(holder: Key, target: Key): Toward {
    return this.counts.get(holder)?.get(target) ?? NOTHING
  }

  count([holder, target]: readonly [Key, Key], what: keyof Toward): void {
    const own = this.counts.get(holder) ?? new Map<Key, Record<keyof Toward, number>>()
    this.counts.set(holder, own)
    const pair = own.get(target) ?? { ...NOTHING }
    own.set(target, pair)
    pair[what]++
  }
}
