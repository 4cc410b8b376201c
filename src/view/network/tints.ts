/** Communities that have a colour of their own; smaller ones share one and are told by their number. */
export const COMMUNITY_TINTS = [
  'community1',
  'community2',
  'community3',
  'community4',
  'community5',
  'community6',
  'community7',
  'community8',
] as const

/** From little to much. */
export const STEP_TINTS = ['step1', 'step2', 'step3', 'step4', 'step5'] as const

/** Every colour that a node can have instead of the plain one. */
export const TINTS = [...COMMUNITY_TINTS, 'communityOther', 'communityNone', ...STEP_TINTS] as const
export type Tint = (typeof TINTS)[number]

/** The colour of a community by its number, from 1; of null for who is in none. */
export function communityTint(community: number | null): Tint {
  if (community === null) return 'communityNone'
  return COMMUNITY_TINTS[community - 1] ?? 'communityOther'
}

/** The colour of a share of the greatest value, 0 to 1; by its root, since few have much and many little. */
export function stepTint(share: number): Tint {
  return (
    STEP_TINTS[Math.min(Math.floor(STEP_TINTS.length * Math.sqrt(share)), STEP_TINTS.length - 1)] ?? 'step1'
  )
}

/** The custom property of tokens.css that has the colour. */
export const tokenOf = (tint: Tint): string => `--${tint.replace(/([A-Z0-9])/, '-$1').toLowerCase()}`
