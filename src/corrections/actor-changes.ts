import type { Actor, Mention } from '../extract/index.ts'
import type { ChangeOf, Handlers } from './handlers.ts'
import { replaceActor } from './replace-actor.ts'
import { actorOf, findStatement } from './resolve.ts'
import { StaleError } from './stale.ts'
import type { Correction, NewActor, StatementReference } from './types.ts'
import { reviewed, type WorkingCopy } from './working-copy.ts'

/** What corrections do to actors. */
export const actorChanges: Handlers<'add-actor' | 'describe-actor' | 'merge-actors' | 'split-actor'> = {
  'add-actor': (copy, { actor }, correction) => putNew(copy, actor, correction),
  'describe-actor': describe,
  'merge-actors': merge,
  'split-actor': split,
}

function putNew(copy: WorkingCopy, { id, name, type }: NewActor, correction: Correction): void {
  // A newer extraction may have found the same one: what it knows stays, what the person said goes before.
  const known = copy.actors.get(id)
  copy.actors.set(id, {
    aliases: [],
    wikidata: null,
    memberOf: [],
    mentions: [],
    ...known,
    id,
    name,
    type,
    ...reviewed('added', correction),
  })
}

function describe(copy: WorkingCopy, change: ChangeOf<'describe-actor'>, correction: Correction): void {
  const actor = actorOf(copy, change.actor)
  const { name, type, memberOf, wikidata } = change.details
  const members = memberOf?.map((reference) => actorOf(copy, reference).id)
  const formerName = name !== undefined && name.ar !== actor.name.ar ? [actor.name.ar] : []
  copy.actors.set(actor.id, {
    ...actor,
    name: name ?? actor.name,
    type: type ?? actor.type,
    memberOf: members ?? actor.memberOf,
    wikidata: wikidata === undefined ? actor.wikidata : wikidata,
    aliases: [...new Set([...actor.aliases, ...formerName])],
    ...reviewed('changed', correction, actor.review),
  })
}

function merge(copy: WorkingCopy, change: ChangeOf<'merge-actors'>, correction: Correction): void {
  const into = actorOf(copy, change.into)
  const merged = change.merged
    .map((reference) => actorOf(copy, reference))
    .filter((actor) => actor.id !== into.id)
  const all = [into, ...merged]
  copy.actors.set(into.id, {
    ...into,
    name: { ar: into.name.ar, en: all.find(({ name }) => name.en !== null)?.name.en ?? null },
    wikidata: all.find(({ wikidata }) => wikidata !== null)?.wikidata ?? null,
    aliases: namesOf(all).filter((name) => name !== into.name.ar),
    memberOf: [...new Set(all.flatMap(({ memberOf }) => memberOf))],
    mentions: inOrder(all.flatMap(({ mentions }) => mentions)),
    ...reviewed('changed', correction, into.review),
  })
  for (const { id } of merged) {
    copy.actors.delete(id)
    copy.mergedInto.set(id, into.id)
  }
  replaceActor(copy, { from: new Set(merged.map(({ id }) => id)), to: into.id })
}

/** What a newer extraction does not have any more cannot go over; the rest does. @throws StaleError where nothing can */
function split(copy: WorkingCopy, change: ChangeOf<'split-actor'>, correction: Correction): void {
  const whole = actorOf(copy, change.actor)
  const said = idsOfThose(copy, change.statements)
  const about = idsOfThose(copy, change.about)
  const isGiven = (mention: Mention): boolean => change.mentions.some((one) => doOverlap(one, mention))
  const given = whole.mentions.filter(isGiven)
  const kept = whole.mentions.filter((mention) => !isGiven(mention))
  if (said.size + about.size + given.length === 0) throw new StaleError('statement')
  const [named, stillNamed] = [spellingsOf(copy, given), new Set(spellingsOf(copy, kept))]
  putNew(copy, change.part, correction)
  const part = copy.actors.get(change.part.id) ?? whole
  copy.actors.set(part.id, {
    ...part,
    aliases: [...new Set([...part.aliases, ...named])].filter((name) => name !== part.name.ar),
    mentions: given,
  })
  copy.actors.set(whole.id, {
    ...whole,
    aliases: whole.aliases.filter((name) => stillNamed.has(name) || !named.includes(name)),
    mentions: kept,
    ...reviewed('changed', correction, whole.review),
  })
  replaceActor(copy, { from: new Set([whole.id]), to: part.id, said, about })
}

function idsOfThose(copy: WorkingCopy, references: readonly StatementReference[]): ReadonlySet<string> {
  return new Set(references.flatMap((reference) => findStatement(copy, reference)?.id ?? []))
}

/** How reports write an actor at these places, each spelling once. */
function spellingsOf({ base }: WorkingCopy, mentions: readonly Mention[]): readonly string[] {
  const texts = new Map(base.documents.map(({ id, text }) => [id, text]))
  return [
    ...new Set(mentions.map(({ document, start, end }) => texts.get(document)?.slice(start, end) ?? '')),
  ].filter(Boolean)
}

const namesOf = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.flatMap(({ name, aliases }) => [name.ar, ...aliases])),
]

/** A newer extraction may see more or fewer words of a name as one. */
const doOverlap = (a: Mention, b: Mention): boolean =>
  a.document === b.document && a.start < b.end && b.start < a.end

const sameMention = (a: Mention, b: Mention): boolean =>
  a.document === b.document && a.start === b.start && a.end === b.end

/** Mentions by report and place, each once. */
function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return mentions
    .toSorted((a, b) => (a.document === b.document ? a.start - b.start : a.document < b.document ? -1 : 1))
    .filter((mention, index, all) => {
      const before = all[index - 1]
      return before === undefined || !sameMention(before, mention)
    })
}
