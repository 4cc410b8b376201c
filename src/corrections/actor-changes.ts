import type { Actor, Mention } from '../extract/index.ts'
import type { ChangeOf, Handlers } from './handlers.ts'
import { replaceActor } from './replace-actor.ts'
import { actorOf, statementOf } from './resolve.ts'
import type { Correction, NewActor } from './types.ts'
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

function split(copy: WorkingCopy, change: ChangeOf<'split-actor'>, correction: Correction): void {
  const whole = actorOf(copy, change.actor)
  const said = new Set(change.statements.map((reference) => statementOf(copy, reference).id))
  const about = new Set(change.about.map((reference) => statementOf(copy, reference).id))
  const isGiven = (mention: Mention): boolean => change.mentions.some((one) => sameMention(one, mention))
  putNew(copy, change.part, correction)
  const part = change.part.id
  copy.actors.set(part, {
    ...(copy.actors.get(part) ?? whole),
    mentions: whole.mentions.filter(isGiven),
  })
  copy.actors.set(whole.id, {
    ...whole,
    mentions: whole.mentions.filter((mention) => !isGiven(mention)),
    ...reviewed('changed', correction, whole.review),
  })
  replaceActor(copy, { from: new Set([whole.id]), to: part, said, about })
}

const namesOf = (actors: readonly Actor[]): readonly string[] => [
  ...new Set(actors.flatMap(({ name, aliases }) => [name.ar, ...aliases])),
]

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
