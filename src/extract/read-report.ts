import { Debate } from './replies/debate.ts'
import { findAnswers } from './replies/find-answers.ts'
import type { Answer } from './replies/antecedent.ts'
import { describeLinks, type DescribedStatement } from './links/describe-links.ts'
import { judgeLinks, type Sure } from './links/judge-links.ts'
import { RuleLinks } from './links/rule-links.ts'
import { sureIssues } from './links/sure-issues.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { findIssues, type IssueStance } from './stances/find-issues.ts'
import { findStances, type ActorStance } from './stances/find-stances.ts'
import type { Draft } from './statements/draft.ts'
import { readActors, type Reading } from './statements/reading.ts'
import { readStatements } from './statements/statements.ts'
import { readText } from './text/report-text.ts'
import type { Report } from './types.ts'

/** Everything read in one report, before it is joined with others. */
export interface ReportFindings {
  readonly reading: Reading
  readonly drafts: readonly Draft[]
  readonly answers: readonly Sure<Answer>[]
  readonly stances: readonly Sure<ActorStance>[]
  readonly issues: readonly Sure<IssueStance>[]
  /** How likely each statement is to be one, and its speaker the right one. */
  readonly statements: ReadonlyMap<Draft, number>
}

/** Runs a stage; the pipeline may measure it. */
export type RunStage = <Result>(name: string, run: () => Result) => Result

/** The statements of a report with the links that the rules propose, as the models see them. */
export interface Proposals {
  readonly reading: Reading
  readonly links: RuleLinks
  readonly described: readonly DescribedStatement[]
  readonly issues: readonly IssueStance[]
}

/** Reads one report, stage by stage. */
export function readReport(report: Report, lexicon: Lexicon, stage: RunStage): ReportFindings {
  const { reading, links, described, issues } = readProposals(report, lexicon, stage)
  const judged = stage('links', () => judgeLinks(links, described, lexicon.weights))
  const { drafts } = links.debate
  return { reading, drafts, ...judged, issues: sureIssues(issues, described, lexicon.weights) }
}

/** Reads one report as far as the rules go. */
export function readProposals(report: Report, lexicon: Lexicon, stage: RunStage): Proposals {
  const text = stage('text', () => readText(report, lexicon))
  const reading = stage('actors', () => readActors(text, lexicon))
  const drafts = stage('statements', () => readStatements(reading))
  const stances = stage('stances', () => drafts.flatMap((draft) => findStances(reading, draft)))
  const debate = new Debate(reading, drafts, stances)
  const answers = stage('replies', () => findAnswers(debate))
  const links = new RuleLinks(debate, answers)
  const described = stage('candidates', () => describeLinks(links))
  const issues = stage('issues', () => drafts.flatMap((draft) => findIssues(reading, draft)))
  return { reading, links, described, issues }
}
