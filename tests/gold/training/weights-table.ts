import { FEATURES } from '../../../src/extract/links/features.ts'
import { MODELS, type Weights } from '../../../src/extract/links/weights.ts'

/** The table of weights as data/ar/weights.tsv has it; features that weigh nothing in any model are left out. */
export function weightsTable(weights: Weights): string {
  const rows = FEATURES.map((name, number) => [
    name,
    ...MODELS.map((model) => cellOf(weights[model][number] ?? 0)),
  ]).filter(([, ...cells]) => cells.some((cell) => cell !== '0'))
  return [['feature', ...MODELS], ...rows].map((cells) => `${cells.join('\t')}\n`).join('')
}

function cellOf(weight: number): string {
  return String(Math.round(weight * 1000) / 1000 || 0)
}
