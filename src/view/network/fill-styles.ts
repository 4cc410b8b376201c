import type { StylesheetJsonBlock } from 'cytoscape'
import type { Palette } from './palette.ts'
import { TINTS } from './tints.ts'

/** What nodes are filled with: hollow where they do not speak, and over all the colour for what was asked for. */
export function fillStyles(palette: Palette): StylesheetJsonBlock[] {
  const hollow: StylesheetJsonBlock = {
    selector: 'node[said = 0], node[type = "anonymous"]',
    style: { 'background-color': palette.hollow },
  }
  const tints = TINTS.map((tint) => ({
    selector: `node[tint = "${tint}"]`,
    style: { 'background-color': palette[tint] },
  }))
  return [hollow, ...tints]
}
