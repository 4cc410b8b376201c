import type { Reply } from '../../extract/index.ts'
import type { Selected } from '../../app/selected.ts'
import { answerChain, repliesInChain, statementsInChain } from '../../graph/answers.ts'
import { getStatement, has } from '../../graph/entries.ts'
import { stancesOf, statementsAbout, statementsOf } from '../../graph/statements.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import type { Touched } from './emphasis.ts'

/** What a statement touches on the map: its speaker first, then whom it takes a stand on. */
function touchedByStatement(graph: IsnadGraph, id: string): Touched {
  const stances = stancesOf(graph, id)
  return {
    actors: [getStatement(graph, id).speaker, ...stances.map((stance) => stance.target)],
    lines: stances.map(({ holder, target, polarity }) => ({ source: holder, target, layer: `${polarity}` })),
  }
}

/** What a chain of answers touches: all who speak or are answered in it, and the lines of these answers. */
function touchedByChain(graph: IsnadGraph, id: string): Touched {
  const replies = repliesInChain(graph, id)
  const speakers = [...statementsInChain(answerChain(graph, id))].map(
    (one) => getStatement(graph, one).speaker,
  )
  const speakerOf = ({ from }: Reply): string => getStatement(graph, from).speaker
  return {
    actors: [getStatement(graph, id).speaker, ...speakers, ...replies.map((reply) => reply.toActor)],
    lines: replies.map((reply) => ({ source: speakerOf(reply), target: reply.toActor, layer: 'answers' })),
  }
}

/** What an issue touches: those who take a stance on it. */
function touchedByIssue(graph: IsnadGraph, id: string): Touched {
  return { actors: statementsAbout(graph, id).map(({ speaker }) => speaker), lines: [] }
}

/** What two actors touch together: themselves first, and what both take stances on. */
function touchedByPair(graph: IsnadGraph, ends: readonly [string, string]): Touched {
  const stances = ends.map((end) => statementsOf(graph, end).flatMap(({ id }) => stancesOf(graph, id)))
  const targets = stances.map((own) => new Set(own.map(({ target }) => target)))
  const shared = stances.flat().filter(({ target }) => targets.every((ids) => ids.has(target)))
  return {
    actors: [...ends, ...shared.map(({ target }) => target)],
    lines: shared.map(({ holder, target, polarity }) => ({ source: holder, target, layer: `${polarity}` })),
  }
}

const NOTHING: Touched = { actors: [], lines: [] }

export function touchedBy(graph: IsnadGraph, selected: Selected | null): Touched {
  if (selected?.kind === 'statement') return touchedByStatement(graph, selected.id)
  if (selected?.kind === 'chain') return touchedByChain(graph, selected.id)
  if (selected?.kind === 'issue') return touchedByIssue(graph, selected.id)
  if (selected?.kind === 'pair') return touchedByPair(graph, [selected.first, selected.second])
  return NOTHING
}

/** The actors that something selected is about. */
export function actorsOf(graph: IsnadGraph, selected: Selected): readonly string[] {
  const ids =
    selected.kind === 'actor'
      ? [selected.id]
      : selected.kind === 'edge'
        ? [selected.source, selected.target]
        : touchedBy(graph, selected).actors
  return ids.filter((id) => has(graph, 'actor', id))
}
