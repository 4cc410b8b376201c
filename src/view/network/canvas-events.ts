import type {
  Core,
  EdgeSingular,
  EventObject,
  EventObjectEdge,
  EventObjectNode,
  NodeSingular,
} from 'cytoscape'
import { LAYERS, type Selected } from '../../app/selected.ts'
import type { Position } from './position.ts'

/** A node or line under the pointer, and where in the map's place. */
export interface Hovered {
  readonly id: string
  readonly at: Position
  /** How far it reaches up and down from there, in pixels. */
  readonly reach: number
}

/** What people do to the map. */
export interface Listeners {
  /** Null for a tap on empty ground. */
  readonly onPick: (selected: Selected | null) => void
  readonly onHover: (hovered: Hovered | null) => void
  /** Somebody asks what can be done with a node. */
  readonly onMenu: (hovered: Hovered) => void
  /** A node was tapped twice. */
  readonly onOpen: (id: string) => void
  /** A node was dragged to another place, in the map's units. */
  readonly onDrag: (id: string, to: Position) => void
  /** Something stands elsewhere on the screen than before. */
  readonly onMove: () => void
}

export function listen(cy: Core, { onPick, onHover, onMenu, onOpen, onDrag, onMove }: Listeners): void {
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) onPick(null)
  })
  cy.on('tap', 'node', ({ target }: EventObjectNode) => onPick({ kind: 'actor', id: target.id() }))
  cy.on('tap', 'edge', ({ target }: EventObjectEdge) => onPick(selectedBy(target)))
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => onDrag(target.id(), { ...target.position() }))
  cy.on('cxttap taphold', 'node', ({ target }: EventObjectNode) => onMenu(pointAtNode(target)))
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => onOpen(target.id()))
  cy.on('dbltap', (event: EventObject) => {
    if (event.target === cy) zoomAt(cy, event.renderedPosition)
  })
  // A node's tooltip stands at the node, a line's where the pointer is: a line is long.
  cy.on('mouseover', 'node', ({ target }: EventObjectNode) => onHover(pointAtNode(target)))
  cy.on('mouseover mousemove', 'edge', ({ target, renderedPosition }: EventObjectEdge) =>
    onHover({ id: target.id(), at: renderedPosition, reach: POINTER_REACH }),
  )
  cy.on('mouseout', 'node, edge', () => onHover(null))
  // A quick pointer leaves the map without leaving what it was on.
  cy.container()?.addEventListener('pointerleave', () => onHover(null))
  cy.on('grab dragpan scrollzoom pinchzoom', () => onHover(null))
  cy.on('viewport position add remove resize', onMove)
}

/** So far a tooltip keeps from the pointer, and from the middle of a line. */
const POINTER_REACH = 14
const DOUBLE_TAP_ZOOM = 1.8

export function pointAtNode(node: NodeSingular): Hovered {
  return { id: node.id(), at: node.renderedPosition(), reach: node.renderedOuterHeight() / 2 }
}

export function pointAtEdge(edge: EdgeSingular): Hovered {
  return { id: edge.id(), at: edge.renderedMidpoint(), reach: POINTER_REACH }
}

function zoomAt(cy: Core, renderedPosition: Position): void {
  cy.zoom({ level: cy.zoom() * DOUBLE_TAP_ZOOM, renderedPosition: { ...renderedPosition } })
}

function selectedBy(edge: EdgeSingular): Selected | null {
  const drawn: unknown = edge.data('layer')
  const layer = LAYERS.find((known) => known === drawn)
  return layer ? { kind: 'edge', source: edge.source().id(), target: edge.target().id(), layer } : null
}
