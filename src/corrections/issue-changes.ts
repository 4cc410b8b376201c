import type { Handlers } from './handlers.ts'

/** What corrections do to issues. */
export const issueChanges: Handlers<'add-issue'> = {
  'add-issue': ({ issues }, { issue }) => {
    // A newer extraction may have found the same one: what names it by its label finds that.
    const isKnown = [...issues.values()].some(({ label }) => label.ar === issue.label.ar)
    if (!isKnown) issues.set(issue.id, issue)
  },
}
