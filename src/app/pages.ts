/** The ways to look at the reports, in the order in which the page offers them; the first is the one to start in. */
export const PAGES = ['map', 'answers', 'reader', 'issues', 'compare'] as const
export type Page = (typeof PAGES)[number]
