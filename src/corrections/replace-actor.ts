import type { Actor, Reply, Stance, Statement } from '../extract/index.ts'
import type { WorkingCopy } from './working-copy.ts'

interface Replacement {
  readonly from: ReadonlySet<string>
  readonly to: string
  /** Only as the speaker of these statements; of all where it is left out. */
  readonly said?: ReadonlySet<string>
  /** Only as the target of the stances of these statements; of all where it is left out. */
  readonly about?: ReadonlySet<string>
}

/** Puts one actor in the place of others: as speaker, addressee, outlet, holder, target, and as one answered. */
export function replaceActor(copy: WorkingCopy, replacement: Replacement): void {
  const isWhole = replacement.said === undefined && replacement.about === undefined
  update(copy.statements, (statement) => inStatement(statement, replacement))
  update(copy.stances, (stance) => inStance(stance, replacement))
  update(copy.replies, (reply) => inReply(copy, reply, replacement))
  if (isWhole) update(copy.actors, (actor) => inActor(actor, replacement))
}

/** What does not change stays the same object, so that nothing need look at it again. */
function update<Item>(items: Map<string, Item>, change: (item: Item) => Partial<Item>): void {
  for (const [id, item] of items) {
    const changes = change(item)
    const names = Object.keys(changes) as (keyof Item)[]
    if (names.some((name) => changes[name] !== item[name])) items.set(id, { ...item, ...changes })
  }
}

const allows = (only: ReadonlySet<string> | undefined, id: string): boolean => only?.has(id) ?? true

function inStatement(statement: Statement, { from, to, said, about }: Replacement): Partial<Statement> {
  const replaced = (id: string | null, only: ReadonlySet<string> | undefined): string | null =>
    id !== null && from.has(id) && allows(only, statement.id) ? to : id
  return {
    speaker: replaced(statement.speaker, said) ?? statement.speaker,
    addressee: replaced(statement.addressee, about),
    medium: replaced(statement.medium, about),
  }
}

function inStance(stance: Stance, { from, to, said, about }: Replacement): Partial<Stance> {
  return {
    holder: from.has(stance.holder) && allows(said, stance.statement) ? to : stance.holder,
    target: from.has(stance.target) && allows(about, stance.statement) ? to : stance.target,
  }
}

/** Who is answered is the speaker of the statement answered; where no report has it, whoever was named. */
function inReply(
  { statements }: WorkingCopy,
  reply: Reply,
  { from, to, about }: Replacement,
): Partial<Reply> {
  const answered = reply.to === null ? undefined : statements.get(reply.to)
  if (answered !== undefined) return { toActor: answered.speaker }
  return from.has(reply.toActor) && allows(about, reply.from) ? { toActor: to } : {}
}

function inActor({ id, memberOf }: Actor, { from, to }: Replacement): Partial<Actor> {
  if (!memberOf.some((group) => from.has(group) || group === id)) return {}
  const groups = [...new Set(memberOf.map((group) => (from.has(group) ? to : group)))]
  return { memberOf: groups.filter((group) => group !== id) }
}
