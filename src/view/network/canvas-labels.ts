import type { Core, Css, NodeSingular } from 'cytoscape'
import { labelMeasure } from './label.ts'
import { CORNER, placeLabels, SIDES, type LabelledNode, type Side } from './label-choice.ts'
import { LABEL, marginIn } from './measures.ts'
import { MAP_FONT } from './style.ts'

const HORIZONTAL = { '-1': 'left', '0': 'center', '1': 'right' } as const
const VERTICAL = { '-1': 'top', '0': 'center', '1': 'bottom' } as const

/** In milliseconds: longer than a turn of the wheel takes to follow the last. */
const REST = 180

/** How a label is set on a side of its node, in the map's units. */
function sideStyle(side: Side, gap: number, radius: number): Css.Node {
  // The library sets labels at the corners of the square around a node; at a corner they may come nearer.
  const nearer = side.x !== 0 && side.y !== 0 ? (1 - CORNER) * radius : 0
  return {
    'text-halign': HORIZONTAL[side.x],
    'text-valign': VERTICAL[side.y],
    'text-margin-x': side.x * (gap - nearer),
    'text-margin-y': side.y * (gap - nearer),
  }
}

/** Where a node keeps how its label is set: to set it so again would have it drawn anew. */
const SET = '_label'

/** Sets the label of a node on a side of it, as large as others at the zoom. */
function set(node: NodeSingular, side: Side, zoom: number): void {
  const radius = node.width() / 2
  const how = [side.x, side.y, zoom, radius].join(' ')
  if (node.scratch(SET) === how) return
  node.scratch(SET, how)
  node.style({
    ...sideStyle(side, LABEL.gap / zoom, radius),
    'font-size': LABEL.size / zoom,
    'text-outline-width': LABEL.halo / zoom,
  })
}

/** Keeps names the same size on the screen at any zoom, and finds each a side of its node. */
export class CanvasLabels {
  readonly #cy: Core
  /** How much larger than usual names are. */
  scale: number
  readonly #measure = labelMeasure(MAP_FONT)
  #sides: ReadonlyMap<string, Side> = new Map()
  #frame = 0
  #rest: ReturnType<typeof setTimeout> | undefined

  constructor(cy: Core, scale: number) {
    this.#cy = cy
    this.scale = scale
  }

  /** Does so before the next frame, once however often it is asked for. */
  refresh(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.apply())
  }

  /** Does so when nothing has asked for it for a moment: of thousands of names each frame would take too long. */
  refreshAtRest(): void {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.refresh(), REST)
  }

  /** Does so now. */
  apply(): void {
    cancelAnimationFrame(this.#frame)
    // All is reckoned at the usual size of text, so that the choice of sides needs to know no other.
    const zoom = this.#cy.zoom() / this.scale
    const nodes = this.#cy.nodes().map((node) => this.#boxOf(node, zoom))
    const placed = (this.#sides = placeLabels(nodes, marginIn(this.#cy.width() / this.scale)))
    this.#cy.batch(() => {
      for (const node of this.#cy.nodes()) {
        const side = placed.get(node.id()) ?? (node.hasClass('picked') ? SIDES[0] : null)
        if (side) set(node, side, zoom)
        node.toggleClass('unlabelled', side === null)
      }
    })
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#rest)
  }

  #boxOf(node: NodeSingular, zoom: number): LabelledNode {
    const { x, y } = node.position()
    const label: unknown = node.data('label')
    const weight: unknown = node.data('weight')
    const side = this.#sides.get(node.id())
    return {
      id: node.id(),
      x: x * zoom,
      y: y * zoom,
      radius: (node.width() / 2) * zoom,
      ...this.#measure(String(label)),
      weight: Number(weight),
      rank: node.hasClass('picked') ? 2 : node.hasClass('lit') ? 1 : 0,
      ...(side && { side }),
    }
  }
}
