import { FIRST_LAYOUT } from '../../../src/app/layout-choice.ts'
import type { Extraction } from '../../../src/extract/index.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS } from '../../../src/graph/filters.ts'
import { select } from '../../../src/graph/select.ts'
import { composeFigure, type FigureStyle } from '../../../src/view/figures/compose.ts'
import { legendOfMap } from '../../../src/view/figures/legend-entries.ts'
import { mapPicture } from '../../../src/view/figures/map-marks.ts'
import { textMeasure } from '../../../src/view/figures/paint.ts'
import type { Scene } from '../../../src/view/figures/scene.ts'
import { subjectsOf } from '../../../src/view/figures/subjects.ts'
import { wordsIn } from '../../../src/view/figures/words-in.ts'
import type { Drawing } from '../../../src/view/network/drawing.ts'
import { elements, type Elements } from '../../../src/view/network/elements.ts'
import { drawFigure } from '../../../src/view/network/figure.ts'
import { layout } from '../../../src/view/network/layout.ts'
import { layoutJob } from '../../../src/view/network/layout-job.ts'
import { paletteOf } from '../../../src/view/network/palette.ts'

export interface DrawnMap {
  readonly drawn: Elements
  readonly drawing: Drawing
}

/** The map of an extraction as the figure draws it. */
export async function drawMap(extraction: Extraction): Promise<DrawnMap> {
  const graph = buildGraph(extraction)
  const drawn = elements(graph, select(graph, NO_FILTERS))
  const drawing = await drawFigure({
    elements: drawn,
    positions: layout(layoutJob(graph, drawn, { ...FIRST_LAYOUT, shape: 1.2 })),
    emphasis: { lit: null, picked: new Set() },
    nameOf: ({ name }) => name.ar,
    palette: paletteOf('light'),
  })
  return { drawn, drawing }
}

/** The figure of a map in Arabic, with all that can stand around it. */
export function sceneOf({ drawn, drawing }: DrawnMap, style: Partial<FigureStyle> = {}): Scene {
  const [words, palette] = [wordsIn('ar'), paletteOf('light')]
  const parts = {
    picture: mapPicture(drawing, subjectsOf(drawn, words)),
    title: 'من قال ماذا، و«عمّن» & <لماذا>',
    legend: legendOfMap(drawn, words.messages, palette),
    caption: ['المصادر: قناة CNN: خبر عاجل!'],
    name: 'خريطة',
  }
  return composeFigure(parts, {
    language: 'ar',
    direction: 'rtl',
    ink: palette.ink,
    inkSoft: palette.inkSoft,
    background: '#ffffff',
    measure: textMeasure(),
    ...style,
  })
}
