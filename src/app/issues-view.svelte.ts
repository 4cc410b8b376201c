import {
  AGREEMENT_MEASURES,
  NORMALISATIONS,
  type AgreementMeasure,
  type Normalisation,
} from '../graph/metrics/normalise.ts'
import { MATRIX_ORDERS, type MatrixOrder } from '../graph/metrics/stance-matrix.ts'

/** What the page of issues shows: who stands where, who agrees with whom, or everybody's measures. */
export const ISSUE_TOPICS = ['stances', 'agreement', 'actors'] as const
export type IssueTopic = (typeof ISSUE_TOPICS)[number]

/** On what stances are taken: columns of the table. */
export const TARGET_KINDS = ['issues', 'actors', 'both'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** How the page of issues is set, as far as an address tells it. */
export interface IssuesChoice {
  readonly topic: IssueTopic
  readonly targets: TargetKind
  readonly order: MatrixOrder
  /** `targets`: the targets are the rows, those who take stances the columns. */
  readonly rows: 'holders' | 'targets'
  readonly measure: AgreementMeasure
  readonly normalisation: Normalisation
}

/** What each setting can be; the first is the one to start with. */
export const ISSUE_SETTINGS = {
  topic: ISSUE_TOPICS,
  targets: TARGET_KINDS,
  order: MATRIX_ORDERS,
  rows: ['holders', 'targets'],
  measure: AGREEMENT_MEASURES,
  normalisation: NORMALISATIONS,
} as const satisfies { readonly [Name in keyof IssuesChoice]: readonly IssuesChoice[Name][] }

export const FIRST_ISSUES: IssuesChoice = {
  topic: 'stances',
  targets: 'issues',
  order: 'count',
  rows: 'holders',
  measure: 'congruence',
  normalisation: 'no',
}

/** How the page of issues is set. */
export class IssuesView {
  choice = $state.raw<IssuesChoice>(FIRST_ISSUES)

  change(part: Partial<IssuesChoice>): void {
    this.choice = { ...this.choice, ...part }
  }
}
