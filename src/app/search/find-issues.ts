import type { Issue } from '../../extract/index.ts'
import { nodesOf } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { fold } from './fold.ts'

/** Issues in whose name, in either language, every word of the query begins a word. They are few: no index is kept. */
export function findIssues(graph: IsnadGraph, query: string): readonly Issue[] {
  const wanted = wordsOf(query)
  if (wanted.length === 0) return []
  return nodesOf(graph, 'issue')
    .map(({ issue }) => issue)
    .filter(({ label }) => {
      const words = wordsOf(`${label.ar} ${label.en ?? ''}`)
      return wanted.every((one) => words.some((word) => word.startsWith(one)))
    })
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[\s\p{P}]+/u)
    .map(fold)
    .filter(Boolean)
