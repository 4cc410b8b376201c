import { Debate } from './replies/debate.ts'
import { findAnswers } from './replies/find-answers.ts'
import type { Answer } from './replies/antecedent.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { findIssues, type IssueStance } from './stances/find-issues.ts'
import { answerStances } from './stances/answer-stances.ts'
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
  readonly answers: readonly Answer[]
  readonly stances: readonly ActorStance[]
  readonly issues: readonly IssueStance[]
}

/** Runs a stage; the pipeline may measure it. */
export type RunStage = <Result>(name: string, run: () => Result) => Result

/** Reads one report, stage by stage. */
export function readReport(report: Report, lexicon: Lexicon, stage: RunStage): ReportFindings {
  const text = stage('text', () => readText(report, lexicon))
  const reading = stage('actors', () => readActors(text, lexicon))
  const drafts = stage('statements', () => readStatements(reading))
  const own = stage('stances', () => drafts.flatMap((draft) => findStances(reading, draft)))
  const answers = stage('replies', () => findAnswers(new Debate(reading, drafts, own)))
  const stances = [...own, ...answerStances(answers, own)]
  const issues = stage('issues', () => drafts.flatMap((draft) => findIssues(reading, draft)))
  return { reading, drafts, answers, stances, issues }
}
