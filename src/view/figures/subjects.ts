import type { Elements, MapLine, MapNode } from '../network/elements.ts'
import type { Subject } from './scene.ts'
import { fillIsolated, nameIn, type Words } from './words.ts'

/** What a figure of the map says of each actor and line, by its id. */
export function subjectsOf({ nodes, lines }: Elements, words: Words): (id: string) => Subject | null {
  const names = new Map(nodes.map(({ id, actor }) => [id, nameIn(words.language, actor)]))
  const subjects = new Map([
    ...nodes.map((node) => [node.id, actorSubject(node, words)] as const),
    ...lines.map((line) => [line.id, lineSubject(line, names, words)] as const),
  ])
  return (id) => subjects.get(id) ?? null
}

function actorSubject({ id, actor, said }: MapNode, { messages, format }: Words): Subject {
  const both = [actor.name.ar, ...(actor.name.en === null ? [] : [actor.name.en])].join(' – ')
  const count = format.plural(messages.count.statements, said)
  return {
    kind: 'actor',
    id,
    title: `${both} (${messages.actorType[actor.type]}, ${count})`,
    facts: {
      'name-ar': actor.name.ar,
      ...(actor.name.en !== null && { 'name-en': actor.name.en }),
      ...(actor.wikidata !== null && { wikidata: actor.wikidata }),
      type: actor.type,
      statements: String(said),
    },
  }
}

function lineSubject(
  line: MapLine,
  names: ReadonlyMap<string, string>,
  { messages, format }: Words,
): Subject {
  const { source, target, layer, count } = line
  const ends = fillIsolated(messages.map.relation, {
    from: names.get(source) ?? source,
    to: names.get(target) ?? target,
  })
  const kind = layer === 'answers' ? messages.map.answersEdge : messages.polarity[layer]
  return {
    kind: 'line',
    id: line.id,
    title: `${ends}: ${kind} (${format.plural(messages.count.statements, count)})`,
    facts: { source, target, statements: String(count) },
  }
}
