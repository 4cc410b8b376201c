import type { Core, EdgeDefinition, NodeDefinition } from 'cytoscape'
import type { Actor } from '../../extract/index.ts'
import type { Elements, MapLine, MapNode } from './elements.ts'
import { labelOf } from './label.ts'
import type { Positions } from './position.ts'
import { diameter, lineWidth } from './measures.ts'

/** The name of an actor in the language of the interface. */
export type NameOf = (actor: Actor) => string

interface Drawing {
  readonly nameOf: NameOf
  readonly positions: Positions
}

/** Brings what is drawn in step with the elements: takes away, adds and changes, by id. */
export function drawElements(cy: Core, { nodes, lines }: Elements, drawing: Drawing): void {
  const wanted = [
    ...nodes.map((node) => nodeDefinition(node, drawing)),
    ...lines.map((line) => lineDefinition(line)),
  ]
  const ids = new Set(wanted.map(({ data }) => data.id))
  cy.batch(() => {
    cy.elements()
      .filter((element) => !ids.has(element.id()))
      .remove()
    const isNew = ({ data }: Definition): boolean => cy.getElementById(data.id ?? '').empty()
    const [added, present] = [wanted.filter(isNew), wanted.filter((one) => !isNew(one))]
    for (const definition of present) change(cy, definition)
    // All in one go: one after another they would take the library several times as long.
    cy.add(added)
  })
}

type Definition = NodeDefinition | EdgeDefinition

/** What is told the same again would be drawn again. */
function change(cy: Core, { data }: Definition): void {
  const present = cy.getElementById(data.id ?? '')
  if (differs(present.data() as Data, data)) present.data(data)
}

type Data = Readonly<Record<string, unknown>>

const differs = (known: Data, told: Data): boolean =>
  Object.entries(told).some(([name, value]) => known[name] !== value)

function nodeDefinition(node: MapNode, { nameOf, positions }: Drawing): NodeDefinition {
  const { id, actor, said, about, folded, look } = node
  const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
  const label = [labelOf(nameOf(actor)), ...addedToName(node).map((added) => `\u2066${added}\u2069`)].join(
    ' ',
  )
  const size = look?.diameter ?? diameter(said)
  const tint = look?.tint ?? 'plain'
  return {
    data: { id, label, type: actor.type, size, tint, said, folded, weight: 3 * said + about },
    position: { x, y },
  }
}

/** What stands behind a name: how many a group stands for, and the number of the community that is its colour. */
function addedToName({ folded, look }: MapNode): readonly string[] {
  const community = look?.community ?? null
  return [...(folded > 0 ? [`(+${folded})`] : []), ...(community === null ? [] : [`[${community}]`])]
}

function lineDefinition({ id, source, target, layer, count, fate }: MapLine): EdgeDefinition {
  return { data: { id, source, target, layer, fate, width: lineWidth(count) } }
}
