import { FIRST_ISSUES, ISSUE_SETTINGS, type IssuesChoice } from './issues-view.svelte.ts'

const NAMES = Object.keys(ISSUE_SETTINGS) as (keyof IssuesChoice)[]

/** Writes what is not as the page of issues has it anyway. */
export function writeIssues(query: URLSearchParams, choice: IssuesChoice): void {
  for (const name of NAMES) {
    if (choice[name] !== FIRST_ISSUES[name]) query.set(`issues-${name}`, choice[name])
  }
}

/** Reads it; what it does not understand it leaves out. */
export function readIssues(query: URLSearchParams): IssuesChoice {
  const entries = NAMES.map((name) => {
    const known: readonly string[] = ISSUE_SETTINGS[name]
    const wanted = query.get(`issues-${name}`)
    return [name, known.find((one) => one === wanted) ?? FIRST_ISSUES[name]]
  })
  return Object.fromEntries(entries) as IssuesChoice
}
