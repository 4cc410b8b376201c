import type { Position, Positions } from '../position.ts'

/**
 * Bends a layout so that fixed nodes stand where they are to stay and the others keep their places beside them: each
 * is moved as the fixed ones are, those near it more than those far away (Shepard's inverse distance weighting,
 * https://en.wikipedia.org/wiki/Inverse_distance_weighting).
 */
export function bendTo(fixed: Positions, places: Positions): Positions {
  const moves = [...fixed].flatMap(([id, to]) => {
    const from = places.get(id)
    return from ? [{ from, by: { x: to.x - from.x, y: to.y - from.y } }] : []
  })
  if (moves.length === 0) return places
  const moved = (at: Position): Position => {
    let [x, y, sum] = [0, 0, 0]
    for (const { from, by } of moves) {
      const weight = 1 / (1 + (from.x - at.x) ** 2 + (from.y - at.y) ** 2)
      x += weight * by.x
      y += weight * by.y
      sum += weight
    }
    return { x: at.x + x / sum, y: at.y + y / sum }
  }
  return new Map([...places].map(([id, at]) => [id, fixed.get(id) ?? moved(at)]))
}
