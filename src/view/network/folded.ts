import type { Selected } from '../../app/selected.ts'
import type { Folding } from '../../graph/folding.ts'
import type { Touched } from './emphasis.ts'
import type { Position, Positions } from './position.ts'

/** Where everything stands, folded groups too that have no place of their own: amid their members. */
export function placesWithGroups(positions: Positions, { groups, insiders }: Folding): Positions {
  const added = [...groups].flatMap((group) => {
    const spots = insiders(group).flatMap((id) => positions.get(id) ?? [])
    return positions.has(group) || spots.length === 0 ? [] : [[group, middleOf(spots)] as const]
  })
  return added.length === 0 ? positions : new Map([...positions, ...added])
}

function middleOf(spots: readonly Position[]): Position {
  const mean = (axis: 'x' | 'y'): number => spots.reduce((sum, spot) => sum + spot[axis], 0) / spots.length
  return { x: mean('x'), y: mean('y') }
}

/** What is selected as the map has it: a member of a folded group stands there as the group. */
export function foldSelected({ represent }: Folding, selected: Selected | null): Selected | null {
  if (selected?.kind === 'actor') return { ...selected, id: represent(selected.id) }
  if (selected?.kind === 'pair') {
    return { ...selected, first: represent(selected.first), second: represent(selected.second) }
  }
  if (selected?.kind !== 'edge') return selected
  return { ...selected, source: represent(selected.source), target: represent(selected.target) }
}

export function foldTouched({ represent }: Folding, { actors, lines }: Touched): Touched {
  return {
    actors: actors.map(represent),
    lines: lines.map(({ source, target, layer }) => ({
      source: represent(source),
      target: represent(target),
      layer,
    })),
  }
}
