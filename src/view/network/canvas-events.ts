import type { Core, EdgeSingular, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape'
import { LAYERS, type Selected } from '../../app/selected.ts'
import type { Position } from './position.ts'

/** A node or line under the pointer, and where in the map's place. */
export interface Hovered {
  readonly id: string
  readonly at: Position
}

/** What people do to the map. */
export interface Listeners {
  /** Null for a tap on empty ground. */
  readonly onPick: (selected: Selected | null) => void
  readonly onHover: (hovered: Hovered | null) => void
  /** A node was dragged to another place, in the map's units. */
  readonly onDrag: (id: string, to: Position) => void
  /** Something stands elsewhere on the screen than before. */
  readonly onMove: () => void
}

export function listen(cy: Core, { onPick, onHover, onDrag, onMove }: Listeners): void {
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) onPick(null)
  })
  cy.on('tap', 'node', ({ target }: EventObjectNode) => onPick({ kind: 'actor', id: target.id() }))
  cy.on('tap', 'edge', ({ target }: EventObjectEdge) => onPick(selectedBy(target)))
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => onDrag(target.id(), { ...target.position() }))
  // A node's tooltip stands at the node, a line's where the pointer is: a line is long.
  cy.on('mouseover', 'node', ({ target }: EventObjectNode) =>
    onHover({ id: target.id(), at: target.renderedPosition() }),
  )
  cy.on('mouseover mousemove', 'edge', ({ target, renderedPosition }: EventObjectEdge) =>
    onHover({ id: target.id(), at: renderedPosition }),
  )
  cy.on('mouseout', 'node, edge', () => onHover(null))
  // A quick pointer leaves the map without leaving what it was on.
  cy.container()?.addEventListener('pointerleave', () => onHover(null))
  cy.on('grab dragpan scrollzoom pinchzoom', () => onHover(null))
  cy.on('viewport position add remove resize', onMove)
}

function selectedBy(edge: EdgeSingular): Selected | null {
  const drawn: unknown = edge.data('layer')
  const layer = LAYERS.find((known) => known === drawn)
  return layer ? { kind: 'edge', source: edge.source().id(), target: edge.target().id(), layer } : null
}
