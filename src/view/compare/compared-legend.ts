import type { Fate } from '../../compare/compare-edges.ts'
import {
  LINE_WIDTH,
  lineSign,
  nodeEntries,
  noteOf,
  type FigureLegend,
  type LegendEntry,
} from '../figures/legend-entries.ts'
import type { Elements } from '../network/elements.ts'
import { fateLooks } from '../network/fate-looks.ts'
import { legendOf } from '../network/legend.ts'
import { lineLooks } from '../network/line-looks.ts'
import type { Palette } from '../network/palette.ts'
import { FATES } from './compare-model.svelte.ts'
import type { ComparedWords } from './compared-subjects.ts'

/** How lines of both maps differ, with how many there are of each kind, which stances their arrowheads tell, and the nodes. */
export function legendOfComparison(
  maps: readonly Elements[],
  palette: Palette,
  { words, texts }: ComparedWords,
): FigureLegend {
  const { messages, format } = words
  const told = { ...messages, map: { ...messages.map, hollow: texts.hollow } }
  const lines = maps.flatMap((map) => map.lines)
  const legend = legendOf({ nodes: maps.flatMap(({ nodes }) => nodes), lines })
  const countOf = (fate: Fate): number =>
    new Set(lines.filter((line) => line.fate === fate).map(({ id }) => id)).size
  const differences = FATES.filter((fate) => countOf(fate) > 0).map((fate): LegendEntry => {
    const { colour, dash } = fateLooks[fate]
    return {
      sign: lineSign({ colour: palette[colour], dash, head: [] }),
      signWidth: LINE_WIDTH,
      text: `${texts.fates[fate]}: ${format.number(countOf(fate))}`,
    }
  })
  const heads = legend.layers.flatMap((layer): readonly LegendEntry[] => {
    if (layer === 'answers') return []
    const sign = lineSign({ colour: palette.ink, dash: [], head: lineLooks[layer].head })
    return [{ sign, signWidth: LINE_WIDTH, text: messages.polarity[layer] }]
  })
  return {
    entries: [...differences, ...heads, ...nodeEntries(legend, told, palette)],
    note: noteOf(legend, messages),
  }
}
