import type { ActorType } from '../../extract/index.ts'

/** The outline of an actor's type: a circle, or corners in a square from -1 to 1, y downwards. */
export interface Shape {
  readonly corners: readonly (readonly [x: number, y: number])[] | 'circle'
  readonly border: 'solid' | 'double' | 'dashed'
}

const circle: Shape = { corners: 'circle', border: 'solid' }
const polygon = (...corners: (readonly [number, number])[]): Shape => ({ corners, border: 'solid' })

/** One picture of a type for map, legend, lists and exported figure: a house for a ministry, a shield for an army. */
export const shapes: Readonly<Record<ActorType, Shape>> = {
  person: circle,
  state: polygon([-0.88, -0.88], [0.88, -0.88], [0.88, 0.88], [-0.88, 0.88]),
  'government-body': polygon([0, -1], [0.95, -0.3], [0.95, 0.9], [-0.95, 0.9], [-0.95, -0.3]),
  military: polygon([-0.9, -0.9], [0.9, -0.9], [0.9, 0.25], [0, 1], [-0.9, 0.25]),
  'armed-group': polygon([0, -1], [1, 0.8], [-1, 0.8]),
  party: polygon([0, -1], [1, 0], [0, 1], [-1, 0]),
  'international-organisation': polygon([-0.5, -0.9], [0.5, -0.9], [1, 0], [0.5, 0.9], [-0.5, 0.9], [-1, 0]),
  medium: polygon([-0.55, -0.8], [1, -0.8], [0.55, 0.8], [-1, 0.8]),
  'civil-society': polygon(
    ...([
      [-0.38, -1],
      [0.38, -1],
      [0.38, -0.38],
      [1, -0.38],
      [1, 0.38],
      [0.38, 0.38],
    ] as const),
    ...([
      [0.38, 1],
      [-0.38, 1],
      [-0.38, 0.38],
      [-1, 0.38],
      [-1, -0.38],
      [-0.38, -0.38],
    ] as const),
  ),
  collective: { corners: 'circle', border: 'double' },
  anonymous: { corners: 'circle', border: 'dashed' },
}

/** The outline as SVG path data around (0, 0), reaching `radius` to each side. */
export function shapePath({ corners }: Shape, radius: number): string {
  if (corners === 'circle') {
    return `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`
  }
  return `M${corners.map(([x, y]) => `${x * radius} ${y * radius}`).join('L')}Z`
}
