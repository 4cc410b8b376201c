import type { Relation } from '../../extract/index.ts'

/** How an answer is told from others: by colour, by dash and by sign, so never by colour alone. */
export interface RelationLook {
  /** The token of its colour. */
  readonly colour: `--${Relation}`
  /** Lengths of stroke and gap in widths of the line; none for a line without gaps. */
  readonly dash: readonly number[]
  /** Its sign as the strokes of a path in a circle of radius 12 around (12, 12). */
  readonly sign: string
}

export const relationLooks: Readonly<Record<Relation, RelationLook>> = {
  reject: { colour: '--reject', dash: [5, 2.5], sign: 'M8 8l8 8M16 8l-8 8' },
  deny: { colour: '--deny', dash: [1, 2.2], sign: 'M7 9.5h10M7 14.5h10M14.5 6l-5 12' },
  criticise: { colour: '--criticise', dash: [7, 2, 1.2, 2], sign: 'M12 6v7.5M12 17.5h.01' },
  agree: { colour: '--agree', dash: [], sign: 'M7 12.5l3.5 3.5L17 9' },
  answer: { colour: '--answer', dash: [2.5, 1.5], sign: 'M15 7h-3a4 4 0 0 0 0 8h4M13.5 12.5L16.5 15l-3 2.5' },
}
