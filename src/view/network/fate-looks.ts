import type { StylesheetJsonBlock } from 'cytoscape'
import type { Fate } from '../../compare/compare-edges.ts'
import type { Palette } from './palette.ts'

/** How a line is told that stands on one side of a comparison, on both, or is turned: by colour and by dash. */
interface FateLook {
  readonly colour: keyof Palette & ('accent' | 'answers' | 'against' | 'neither')
  /** Lengths of stroke and gap; none for a line without gaps. */
  readonly dash: readonly number[]
}

export const fateLooks: Readonly<Record<Fate, FateLook>> = {
  turned: { colour: 'against', dash: [14, 3, 2, 3] },
  'only-one': { colour: 'accent', dash: [8, 4] },
  'only-other': { colour: 'answers', dash: [2, 4] },
  both: { colour: 'neither', dash: [] },
}

/** The arrowhead stays that of the stance. */
export function fateStyles(palette: Palette): StylesheetJsonBlock[] {
  return Object.entries(fateLooks).map(([fate, { colour, dash }]) => ({
    selector: `edge[fate = "${fate}"]`,
    style: {
      'line-color': palette[colour],
      'target-arrow-color': palette[colour],
      'line-style': dash.length > 0 ? 'dashed' : 'solid',
      'line-dash-pattern': [...dash],
      'line-cap': 'butt',
    },
  }))
}
