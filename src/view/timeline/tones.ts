import type { Layer } from '../../app/selected.ts'
import type { Tone } from '../../graph/timeline.ts'

/** The polarity that a tone is named and coloured after. */
export const layerOfTone: Readonly<Record<Tone, Exclude<Layer, 'answers'>>> = {
  against: '-1',
  for: '1',
  neither: '0',
}
