import cytoscape, { type Core } from 'cytoscape'
import { drawElements, type NameOf } from './canvas-drawing.ts'
import { moveNodes } from './canvas-motion.ts'
import { CanvasEmphasis } from './canvas-emphasis.ts'
import { CanvasLabels } from './canvas-labels.ts'
import { listen, pointAtEdge, pointAtNode, type Hovered, type Listeners } from './canvas-events.ts'
import { levelOf, readLine, readNode, type Drawing } from './drawing.ts'
import type { Elements } from './elements.ts'
import type { Emphasis } from './emphasis.ts'
import type { MapLoad } from './map-load.ts'
import type { Position, Positions } from './position.ts'
import type { Palette } from './palette.ts'
import { stylesheet } from './style.ts'
import { viewportFor, type Viewport } from './viewport.ts'

export interface CanvasOptions {
  readonly palette: Palette
  readonly listeners?: Listeners
  /** How much larger than usual names are; 1 is usual. */
  readonly textScale?: number
  /** Whether people can move it; a picture stands still. */
  readonly interactive?: boolean
  /** Whether nodes stay where they are, though people move the map. */
  readonly isFrozen?: boolean
  readonly load?: MapLoad
}

const ZOOM = { least: 0.08, most: 4 }

/** Whether two lengths differ by more than an eighth. */
const differs = (one: number, other: number): boolean => Math.abs(one - other) > other / 8
/** So many pixels of its place may go before names at the rim are cut: a line of the legend. */
const LEAST_CUT = 24

/** The drawn map. It holds no model: what it shows it is told, and what people do to it it tells. */
export class MapCanvas {
  readonly #cy: Core
  readonly #labels: CanvasLabels
  readonly #emphasis: CanvasEmphasis
  /** Where nodes are to stand, also those that a filter hides. */
  #positions: Positions = new Map()
  #textScale: number
  /** The size of its place when everything was fitted in. */
  #fitted = { width: 0, height: 0 }
  readonly #isLarge: boolean
  #isMovedByHand = false

  constructor(container: HTMLElement, options: CanvasOptions) {
    const { palette, listeners, textScale = 1, interactive = true } = options
    const { load = 'light', isFrozen = !interactive } = options
    this.#textScale = textScale
    const isLarge = (this.#isLarge = load === 'heavy')
    const isPictured = load !== 'light'
    this.#cy = cytoscape({
      container,
      style: stylesheet(palette, { isLarge }),
      textureOnViewport: isPictured,
      hideEdgesOnViewport: isLarge,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      autounselectify: true,
      boxSelectionEnabled: false,
      userPanningEnabled: interactive,
      userZoomingEnabled: interactive,
      autoungrabify: isFrozen,
    })
    this.#labels = new CanvasLabels(this.#cy, textScale)
    this.#emphasis = new CanvasEmphasis(this.#cy)
    this.#cy.on('zoom', () => (isPictured ? this.#labels.refreshAtRest() : this.#labels.refresh()))
    this.#cy.on('scrollzoom pinchzoom dragpan', () => (this.#isMovedByHand = true))
    if (listeners) listen(this.#cy, listeners)
  }

  /** Brings all nodes to where they are to stand; after a new layout everything is fitted in anew. */
  arrange(positions: Positions, { isNewLayout }: { readonly isNewLayout: boolean }): void {
    this.#positions = positions
    const duration = moveNodes(this.#cy, positions, () => this.#labels.refresh())
    if (isNewLayout) this.#fitIn([...positions.values()], duration)
  }

  /** Draws what differs from what is drawn, by id. */
  draw(elements: Elements, nameOf: NameOf): void {
    drawElements(this.#cy, elements, { nameOf, positions: this.#positions })
    // Of all nodes, also those that a filter hides, so that no filter changes the scale.
    if (this.#fitted.width === 0) this.#fitIn([...this.#positions.values()])
    // At once, so that the change is drawn once with its names and not without them first.
    this.#labels.apply()
  }

  emphasise(emphasis: Emphasis): void {
    if (this.#emphasis.show(emphasis)) this.#labels.refresh()
  }

  restyle(palette: Palette): void {
    this.#cy.style(stylesheet(palette, { isLarge: this.#isLarge }))
    this.#labels.refresh()
  }

  /** Shows all that is drawn, as large as it can be with its names. */
  fit(): void {
    this.#fitIn(this.#cy.nodes().map((node) => node.position()))
  }

  #fitIn(spots: readonly Position[], duration = 0): void {
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    if (spots.length === 0 || width === 0) return
    const { zoom, pan } = viewportFor(spots, { width, height, textScale: this.#textScale })
    this.#cy.stop()
    if (duration > 0) this.#cy.animate({ zoom, pan: { ...pan } }, { duration, easing: 'ease-in-out' })
    else this.#cy.viewport({ zoom, pan: { ...pan } })
    this.#fitted = { width, height }
    this.#isMovedByHand = false
  }

  /** The part of the map that is seen, and how large. */
  get viewport(): Viewport {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } }
  }

  /** Shows the same part of the map as another one does. */
  lookAt({ zoom, pan }: Viewport): void {
    this.#cy.viewport({ zoom, pan: { ...pan } })
  }

  zoomBy(factor: number): void {
    this.#isMovedByHand = true
    this.#cy.zoom({
      level: this.#cy.zoom() * factor,
      renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 },
    })
  }

  /**
   * Follows a change of its place's size. It fits the whole map anew where the change is great or would cut its rim, as
   * when a part of the page comes in late, and people have not moved it themselves; a legend that grows by a line moves
   * nothing.
   */
  resize(textScale: number): void {
    this.#textScale = textScale
    this.#labels.scale = textScale
    this.#cy.resize()
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    const isGreat = differs(width, this.#fitted.width) || differs(height, this.#fitted.height)
    const isCut = Math.max(this.#fitted.width - width, this.#fitted.height - height) > LEAST_CUT * textScale
    if ((isGreat || isCut) && !this.#isMovedByHand) this.#fitIn([...this.#positions.values()])
  }

  /** Brings a node into sight where it is not. */
  reveal(id: string): void {
    const node = this.#cy.getElementById(id)
    if (node.empty() || !node.isNode()) return
    const { x, y } = node.renderedPosition()
    const isInSight = x > 20 && y > 20 && x < this.#cy.width() - 20 && y < this.#cy.height() - 40
    if (!isInSight) this.#cy.center(node)
  }

  /** A node or line as if the pointer were on it; null where it is not drawn. */
  pointAt(id: string): Hovered | null {
    const element = this.#cy.getElementById(id)
    if (element.empty()) return null
    return element.isNode() ? pointAtNode(element) : pointAtEdge(element)
  }

  /** Shows which nodes people have put where they are. */
  markPinned(isPinned: (id: string) => boolean): void {
    this.#cy.batch(() => {
      for (const node of this.#cy.nodes()) node.toggleClass('pinned', isPinned(node.id()))
    })
  }

  /** Middles of nodes and lines in pixels of the map's place. */
  places(): ReadonlyMap<string, Position> {
    const nodes = this.#cy.nodes().map((node) => [node.id(), node.renderedPosition()] as const)
    const lines = this.#cy.edges().map((edge) => [edge.id(), edge.renderedMidpoint()] as const)
    return new Map([...nodes, ...lines])
  }

  /** What is drawn, as geometry. */
  drawing(): Drawing {
    this.#labels.apply()
    const nodes = this.#cy.nodes().map((node) => ({ item: readNode(node), level: levelOf(node) }))
    const lines = this.#cy.edges().map((edge) => ({ item: readLine(edge), level: levelOf(edge) }))
    const items = [...lines, ...nodes].toSorted((a, b) => a.level - b.level).map(({ item }) => item)
    return { items, width: this.#cy.width(), height: this.#cy.height() }
  }

  destroy(): void {
    this.#labels.destroy()
    this.#cy.destroy()
  }
}
