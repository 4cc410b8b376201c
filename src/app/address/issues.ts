import { FIRST_ISSUES, ISSUE_SETTINGS, type IssuesChoice } from '../issues-view.svelte.ts'
import type { AddressPart } from './part.ts'

/** How the page of issues is set. */
export const issues: AddressPart<IssuesChoice> = {
  write: writeIssues,
  read: readIssues,
  of: ({ issues }) => issues.choice,
  take({ issues }, choice) {
    issues.choice = choice
  },
}

const NAMES = Object.keys(ISSUE_SETTINGS) as (keyof IssuesChoice)[]

function writeIssues(query: URLSearchParams, choice: IssuesChoice): void {
  for (const name of NAMES) {
    if (choice[name] !== FIRST_ISSUES[name]) query.set(`issues-${name}`, choice[name])
  }
}

function readIssues(query: URLSearchParams): IssuesChoice {
  const entries = NAMES.map((name) => {
    const known: readonly string[] = ISSUE_SETTINGS[name]
    const wanted = query.get(`issues-${name}`)
    return [name, known.find((one) => one === wanted) ?? FIRST_ISSUES[name]]
  })
  return Object.fromEntries(entries) as IssuesChoice
}
