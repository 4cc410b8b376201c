import { FIRST_LAYOUT, sameLayout, type LayoutChoice, type LayoutKind } from './layout-choice.ts'
import { FIRST_LOOK, type MapLook } from './map-look.ts'

/** What an address says of the map: how it is arranged, what is folded, how much is drawn, and what nodes look like. */
export interface MapAddress {
  readonly layout: LayoutChoice
  /** Ids of groups, each once. */
  readonly folded: readonly string[]
  /** How many of the strongest actors are drawn; null for as many as the map opens with. */
  readonly most: number | null
  readonly look: MapLook
}

/** How the map is arranged, as far as an address can say it; where single nodes were dragged it does not know. */
export class MapState {
  layout = $state.raw<LayoutChoice>(FIRST_LAYOUT)
  /** Ids of the groups that stand on the map as one node each. */
  folded = $state.raw<readonly string[]>([])
  /** What size and colour of nodes stand for. */
  look = $state.raw<MapLook>(FIRST_LOOK)

  /** How many of the strongest actors are drawn; null for as many as the map opens with. */
  most = $state<number | null>(null)

  /** Takes what an address says; what is the same already changes nothing. */
  take({ layout, folded, most, look }: MapAddress): void {
    if (!sameLayout(layout, this.layout)) this.layout = layout
    this.most = most
    if (folded.join('\n') !== this.folded.join('\n')) this.folded = folded
    if (look.size !== this.look.size || look.colour !== this.look.colour) this.look = look
  }

  /** Asks for a layout: another kind in its first arrangement. */
  choose(kind: LayoutKind): void {
    if (kind !== this.layout.kind) this.layout = { kind, seed: 1 }
  }

  /** Asks for another arrangement of the same kind. */
  arrangeAnew(): void {
    this.layout = { ...this.layout, seed: this.layout.seed + 1 }
  }

  fold(group: string): void {
    if (!this.folded.includes(group)) this.folded = [...this.folded, group]
  }

  unfold(group: string): void {
    this.folded = this.folded.filter((id) => id !== group)
  }

  /** As at first: another graph has other groups. */
  reset(): void {
    this.layout = FIRST_LAYOUT
    this.folded = []
    this.most = null
  }
}
