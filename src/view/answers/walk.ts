import { chainSteps } from '../../graph/chain-steps.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Direction } from '../../i18n/language.ts'
import { isUnheard } from './content.ts'
import type { Place } from './lane-layout.ts'

/** A step by keyboard from card to card. */
export type Step = 'earlier' | 'later' | 'above' | 'below' | 'first' | 'last' | 'before' | 'after'

/** The step that a key asks for; the arrows point as the page reads. */
export function stepOf(key: string, direction: Direction): Step | null {
  const steps: Readonly<Record<string, Step>> = {
    [direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft']: 'earlier',
    [direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight']: 'later',
    ArrowUp: 'above',
    ArrowDown: 'below',
    Home: 'first',
    End: 'last',
    PageUp: 'before',
    PageDown: 'after',
  }
  return steps[key] ?? null
}

export interface Cards {
  readonly graph: IsnadGraph
  /** By id; what has no card cannot be gone to. */
  readonly places: ReadonlyMap<string, Place>
}

/**
 * Where a step leads. Earlier and later follow the chain, or else the lane; above and below go to another answer to
 * the same statement, or else to the nearest card of another lane. Null where there is nothing.
 */
export function walk(step: Step, id: string, { graph, places }: Cards): string | null {
  const here = places.get(id)
  if (!here) return null
  const cards = [...places.values()]
  switch (step) {
    case 'earlier':
    case 'later':
      return along(step, here, { graph, cards })
    case 'above':
    case 'below':
      return across(step, here, { graph, cards })
    case 'first':
    case 'last':
      return inTime(cards).at(step === 'first' ? 0 : -1)?.item.id ?? null
    case 'before':
    case 'after': {
      const ordered = inTime(cards)
      const at = ordered.indexOf(here) + (step === 'before' ? -1 : 1)
      return (at < 0 ? undefined : ordered[at]?.item.id) ?? null
    }
  }
}

interface Ground {
  readonly graph: IsnadGraph
  readonly cards: readonly Place[]
}

const inTime = (cards: readonly Place[]): readonly Place[] =>
  cards.toSorted((a, b) => a.start - b.start || a.row - b.row)

function along(step: 'earlier' | 'later', here: Place, { graph, cards }: Ground): string | null {
  const chain = stepsFrom(graph, here)[step]
  const lane = inTime(cards.filter(({ row }) => row === here.row))
  const joined = inTime(cards.filter(({ item }) => chain.includes(item.id)))
  if (step === 'later') return (joined[0] ?? lane[lane.indexOf(here) + 1])?.item.id ?? null
  const before = lane.indexOf(here) - 1
  return (joined.at(-1) ?? (before < 0 ? undefined : lane[before]))?.item.id ?? null
}

function across(step: 'above' | 'below', here: Place, { graph, cards }: Ground): string | null {
  const { siblings } = stepsFrom(graph, here)
  const fellows = cards
    .filter(({ item }) => siblings.includes(item.id))
    .toSorted((a, b) => a.row - b.row || a.start - b.start)
  const at = fellows.indexOf(here) + (step === 'above' ? -1 : 1)
  const fellow = at < 0 ? undefined : fellows[at]
  if (fellow) return fellow.item.id
  const beyond = cards.filter(({ row }) => (step === 'above' ? row < here.row : row > here.row))
  // A lane away counts more than any distance in time.
  const distance = (one: Place): number =>
    Math.abs(one.row - here.row) * 1e6 + Math.abs(one.start - here.start)
  return beyond.toSorted((a, b) => distance(a) - distance(b))[0]?.item.id ?? null
}

/** Statements that no report has answer nothing and have no fellows. */
function stepsFrom(graph: IsnadGraph, { item }: Place): ReturnType<typeof chainSteps> {
  return isUnheard(item.id) ? { earlier: [], later: [], siblings: [] } : chainSteps(graph, item.id)
}
