import type { Messages } from '../../i18n/messages.ts'
import { fill } from '../../i18n/format.ts'
import type { LegendEntries } from './legend.ts'
import { COMMUNITY_TINTS, type Tint } from './tints.ts'

/** A colour of the legend with its words; of a scale, only its ends have words. */
export interface TintWords {
  readonly tint: Tint
  readonly text: string
}

/** What the size of nodes means. */
export function sizeWords({ size }: LegendEntries, messages: Messages): string {
  if (size === 'said') return messages.map.size
  return fill(messages.measure.size, { measure: messages.measure.name[size] })
}

/** What the colour of nodes means; null where it means nothing. */
export function colourWords({ colour }: LegendEntries, messages: Messages): string | null {
  if (colour === 'plain') return null
  return fill(messages.measure.colour, { measure: messages.measure.name[colour] })
}

/** What each colour means. */
export function tintWords({ tints }: LegendEntries, messages: Messages): readonly TintWords[] {
  return tints.map((tint) => ({ tint, text: wordsOf(tint, messages) }))
}

function wordsOf(tint: Tint, { measure }: Messages): string {
  const community = COMMUNITY_TINTS.findIndex((one) => one === tint) + 1
  if (community > 0) return fill(measure.communityNumber, { number: community })
  const others: Partial<Record<Tint, string>> = {
    communityOther: measure.otherCommunities,
    communityNone: measure.noCommunity,
    step1: measure.low,
    step5: measure.high,
  }
  return others[tint] ?? ''
}
