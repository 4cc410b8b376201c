import { FIRST_LOOK, type MapLook, type NodeSize } from '../../app/map-look.ts'
import type { Measures } from '../../app/measures.svelte.ts'
import type { Elements, MapNode } from './elements.ts'
import { shareDiameter } from './measures.ts'
import { communityTint, stepTint, type Tint } from './tints.ts'

/** What a node looks like where it does not look as usual, and the figures that make it so. */
export interface NodeLook {
  /** What was asked for. */
  readonly wanted: MapLook
  /** Across, in the map's units; null where the statements made are the size, as usual. */
  readonly diameter: number | null
  /** Null for the plain colour. */
  readonly tint: Tint | null
  /** Number of its community where that is the colour; it stands beside the name, so that colour is not alone. */
  readonly community: number | null
  /** What size and colour stand for, to be read; null is not known or none. */
  readonly figures: readonly { readonly name: NodeSize | 'community'; readonly value: number | null }[]
}

/** Whether a look shows more than the counts that are there anyway. */
export const needsMeasures = ({ size, colour }: MapLook): boolean =>
  (size !== 'said' && size !== 'about') || colour !== 'plain'

/** Gives nodes the look asked for; as long as nothing is measured that it needs, they look as usual. */
export function withLooks(elements: Elements, look: MapLook, measures: Measures): Elements {
  const isUsual = look.size === FIRST_LOOK.size && look.colour === FIRST_LOOK.colour
  if (isUsual || (needsMeasures(look) && measures.size === 0)) return elements
  const valueOf = (node: MapNode, name: NodeSize): number | null => {
    if (name === 'said' || name === 'about') return node[name]
    return measures.get(node.id)?.[name] ?? null
  }
  const shareOf = (name: NodeSize): ((node: MapNode) => number) => {
    const most = elements.nodes.reduce((high, node) => Math.max(high, valueOf(node, name) ?? 0), 0)
    return (node) => (most > 0 ? (valueOf(node, name) ?? 0) / most : 0)
  }
  const [sizeOf, colourOf] = [shareOf(look.size), shareOf(sizeName(look))]
  const communityOf = (node: MapNode): number | null => measures.get(node.id)?.community ?? null
  const lookOf = (node: MapNode): NodeLook => ({
    wanted: look,
    diameter: look.size === 'said' ? null : shareDiameter(sizeOf(node)),
    tint: tintOf(look, communityOf(node), colourOf(node)),
    community: look.colour === 'community' ? communityOf(node) : null,
    figures: figureNames(look).map((name) => ({
      name,
      value: name === 'community' ? communityOf(node) : valueOf(node, name),
    })),
  })
  return { ...elements, nodes: elements.nodes.map((node) => ({ ...node, look: lookOf(node) })) }
}

/** The measure that colours stand for; where they stand for none, any. */
const sizeName = ({ colour }: MapLook): NodeSize =>
  colour === 'plain' || colour === 'community' ? 'said' : colour

function tintOf({ colour }: MapLook, community: number | null, share: number): Tint | null {
  if (colour === 'plain') return null
  return colour === 'community' ? communityTint(community) : stepTint(share)
}

/** Counts stand in every tooltip anyway. */
function figureNames({ size, colour }: MapLook): readonly (NodeSize | 'community')[] {
  const names = new Set([size, ...(colour === 'plain' ? [] : [colour])])
  return [...names].filter((name) => name !== 'said' && name !== 'about')
}
