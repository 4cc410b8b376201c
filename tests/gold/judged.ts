/** One form for what a person annotated and what the extraction found, so that the two can be compared. */
import type { Act, Mode, Polarity, Span } from '../../src/extract/types.ts'

export interface JudgedActor {
  readonly id: string
  /** The ways in which the report names it, its best name first. */
  readonly surfaces: readonly string[]
}

export interface JudgedStance {
  /** Actor id; stands on matters are not scored. */
  readonly target: string
  readonly polarity: Polarity
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}

export interface JudgedReply {
  /** Actor id of the one answered. */
  readonly actor: string
  readonly rule: string
  readonly confidence: number
}

export interface JudgedStatement {
  readonly id: string
  readonly speaker: string
  readonly content: readonly Span[]
  readonly cue: Span | null
  readonly mode: Mode
  readonly act: Act
  /** Counts neither when missed nor when found. */
  readonly optional: boolean
  readonly rule: string
  readonly confidence: number
  readonly stances: readonly JudgedStance[]
  readonly replies: readonly JudgedReply[]
}

export interface JudgedReport {
  readonly id: string
  /** The outlet, where it is known. */
  readonly source: string | null
  readonly text: string
  readonly actors: readonly JudgedActor[]
  readonly statements: readonly JudgedStatement[]
}
