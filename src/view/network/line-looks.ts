import type { Layer } from '../../app/selected.ts'
import type { Palette } from './palette.ts'

/** How a kind of line is told from the others: by colour, by dash and by arrowhead, so never by colour alone. */
export interface LineLook {
  readonly colour: keyof Palette & ('against' | 'for' | 'neither' | 'answers')
  /** Lengths of stroke and gap; none for a line without gaps. */
  readonly dash: readonly number[]
  readonly arrow: 'triangle' | 'triangle-cross' | 'vee' | 'circle-triangle'
  /** The same arrowhead as path data, for legends: it ends a line that comes from the left at (32, 7). */
  readonly head: readonly string[]
}

const TRIANGLE = 'M31 2L42 7L31 12Z'

export const lineLooks: Readonly<Record<Layer, LineLook>> = {
  '-1': {
    colour: 'against',
    dash: [8, 4],
    arrow: 'triangle-cross',
    head: [TRIANGLE, 'M27.5 2h1.5v10h-1.5z'],
  },
  '1': { colour: 'for', dash: [], arrow: 'triangle', head: [TRIANGLE] },
  '0': { colour: 'neither', dash: [1, 5], arrow: 'vee', head: ['M31 2L42 7L31 12L34.5 7Z'] },
  answers: {
    colour: 'answers',
    dash: [12, 3, 2, 3],
    arrow: 'circle-triangle',
    head: [TRIANGLE, 'M26.5 7a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0Z'],
  },
}
