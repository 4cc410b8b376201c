import type { Core, Css, NodeSingular } from 'cytoscape'
import { labelMeasure } from './label.ts'
import { placeLabels, type LabelledNode, type Side } from './label-choice.ts'
import { LABEL } from './measures.ts'
import { MAP_FONT } from './style.ts'

/** How a label is set on each side of its node, `gap` away from it. */
const SIDE_STYLES: Readonly<Record<Side, (gap: number) => Css.Node>> = {
  bottom: (gap) => ({
    'text-valign': 'bottom',
    'text-halign': 'center',
    'text-margin-x': 0,
    'text-margin-y': gap,
  }),
  top: (gap) => ({
    'text-valign': 'top',
    'text-halign': 'center',
    'text-margin-x': 0,
    'text-margin-y': -gap,
  }),
  left: (gap) => ({
    'text-valign': 'center',
    'text-halign': 'left',
    'text-margin-x': -gap,
    'text-margin-y': 0,
  }),
  right: (gap) => ({
    'text-valign': 'center',
    'text-halign': 'right',
    'text-margin-x': gap,
    'text-margin-y': 0,
  }),
}

/** Keeps names the same size on the screen at any zoom, and finds each a side of its node. */
export class CanvasLabels {
  readonly #cy: Core
  readonly #measure = labelMeasure(MAP_FONT)
  #sides: ReadonlyMap<string, Side> = new Map()
  #frame = 0

  constructor(cy: Core) {
    this.#cy = cy
  }

  /** Does so before the next frame, once however often it is asked for. */
  refresh(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => this.apply())
  }

  /** Does so now. */
  apply(): void {
    const zoom = this.#cy.zoom()
    const sizes = { 'font-size': LABEL.size / zoom, 'text-outline-width': LABEL.halo / zoom }
    const placed = (this.#sides = placeLabels(this.#cy.nodes().map((node) => this.#boxOf(node, zoom))))
    this.#cy.batch(() => {
      for (const node of this.#cy.nodes()) {
        const side = placed.get(node.id()) ?? 'bottom'
        node.style({ ...SIDE_STYLES[side](LABEL.gap / zoom), ...sizes })
        node.toggleClass('unlabelled', !placed.has(node.id()))
      }
    })
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame)
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
