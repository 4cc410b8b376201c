import type { Core, NodeSingular } from 'cytoscape'
import type { Positions } from './position.ts'

/** How long a node takes to its new place, in milliseconds. */
const DURATION = 600
/** More nodes than this jump: on a slow machine so many would stutter all the way. */
const MOST_ANIMATED = 400

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Brings nodes to their places, those that stand elsewhere.
 * @param onArrival called when all are there
 * @returns how long it takes, in milliseconds; 0 where they jump
 */
export function moveNodes(cy: Core, positions: Positions, onArrival: () => void): number {
  const isElsewhere = (node: NodeSingular): boolean => {
    const [at, to] = [node.position(), positions.get(node.id()) ?? node.position()]
    return Math.hypot(at.x - to.x, at.y - to.y) > 0.1
  }
  const moved = cy.nodes().filter((node) => isElsewhere(node))
  if (moved.empty()) return 0
  const duration = prefersStillness() || moved.length > MOST_ANIMATED ? 0 : DURATION
  const layout = moved.layout({
    name: 'preset',
    positions: (id: string | NodeSingular) => {
      const node = typeof id === 'string' ? cy.getElementById(id) : id
      return { ...(positions.get(node.id()) ?? node.position()) }
    },
    fit: false,
    animate: duration > 0,
    animationDuration: duration,
    animationEasing: 'ease-in-out',
  })
  layout.one('layoutstop', onArrival)
  layout.run()
  return duration
}
