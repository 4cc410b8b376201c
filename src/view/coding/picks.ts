import { foldWords, matches } from '../../app/search/match.ts'

/** Something that can be picked. */
export interface Pick {
  readonly id: string
  /** What it is called. */
  readonly label: string
  /** What tells it from others of the same name. */
  readonly detail: string
  /** Other words that it is found by. */
  readonly words: readonly string[]
}

/** How many are offered: a list that needs no scrolling. */
const MOST = 8

/** Finds what was typed by any of its words, in the order of the picks, what begins so itself first. */
export function findPicks(picks: readonly Pick[]): (typed: string) => readonly Pick[] {
  const entries = picks.map((pick) => ({
    pick,
    label: foldWords(pick.label),
    all: [pick.label, ...pick.words].map(foldWords).join(''),
  }))
  return (typed) => {
    if (foldWords(typed) === '') return []
    const found = entries.filter(({ all }) => matches(all, typed))
    const begins = ({ label }: { label: string }): boolean => label.startsWith(foldWords(typed))
    return [...found.filter(begins), ...found.filter((entry) => !begins(entry))]
      .slice(0, MOST)
      .map(({ pick }) => pick)
  }
}
