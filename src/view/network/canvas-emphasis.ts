import type { Core } from 'cytoscape'
import type { Emphasis } from './emphasis.ts'

/** Keeps what stands out bright on a drawn map, and marks what is selected. */
export class CanvasEmphasis {
  readonly #cy: Core
  /** Whether nothing stands out from the rest. */
  #isEven = true

  constructor(cy: Core) {
    this.#cy = cy
  }

  /**
   * Shows what stands out. Of thousands of lines a look at each takes as long as a frame, so that none is taken where
   * nothing stands out and nothing did before.
   * @returns whether anything may look different
   */
  show({ lit, picked }: Emphasis): boolean {
    const isEven = lit === null && picked.size === 0
    if (isEven && this.#isEven) return false
    this.#isEven = isEven
    this.#cy.batch(() => {
      for (const element of this.#cy.elements()) {
        const isLit = lit?.has(element.id()) ?? false
        element.toggleClass('lit', isLit)
        element.toggleClass('faded', lit !== null && !isLit)
        element.toggleClass('picked', picked.has(element.id()))
      }
    })
    return true
  }
}
