import type { Draft } from '../statements/draft.ts'
import type { Candidate, Described } from './candidate.ts'
import { signOf } from './describe-statement.ts'
import { CANDIDATE } from './features.ts'
import type { RuleLinks, Toward } from './rule-links.ts'

/** Adds what the report shows of the exchange between the speaker of a statement and a candidate. */
export function addTurns(features: number[], { links, draft }: Described, candidate: Candidate): void {
  addSpoke(features, candidate)
  addToward(features, links, { draft, candidate })
  addPrevious(features, links, { draft, candidate })
}

interface Pair {
  readonly draft: Draft
  readonly candidate: Candidate
}

function addSpoke(features: number[], { rank, spoke, later }: Candidate): void {
  const { spoke: group } = CANDIDATE
  if (spoke) features.push(rank === 0 ? group.last : rank === 1 ? group.second : group.earlier)
  if (later) features.push(group.later)
  if (!spoke && !later) features.push(group.never)
}

const TOWARD = ['answers', 'against', 'neither', 'favour'] as const

function addToward(features: number[], links: RuleLinks, { draft: { speaker }, candidate }: Pair): void {
  const { actor } = candidate
  addCounts(features, CANDIDATE.elsewhere, elsewhere(links.toward(speaker, actor), candidate))
  if (!links.isOneSide(actor, speaker))
    addCounts(features, CANDIDATE.camp, elsewhere(links.campToward(speaker, actor), candidate))
}

/** Counts without what the statement itself adds to them. */
function elsewhere(counts: Toward, { stance, answer }: Candidate): Toward {
  if (!stance && !answer) return counts
  const rest = { ...counts }
  if (answer) rest.answers--
  if (stance) rest[signOf(stance.polarity)]--
  return rest
}

function addCounts(features: number[], group: Toward, counts: Toward): void {
  for (const what of TOWARD) if (counts[what] > 0) features.push(group[what])
}

function addPrevious(features: number[], links: RuleLinks, { draft, candidate: { actor } }: Pair): void {
  const previous = links.debate.previous(draft)
  if (previous?.speaker !== draft.speaker) return
  const { previous: group } = CANDIDATE
  features.push(group['same-speaker'])
  if (links.answerOf(previous)?.toActor === actor) features.push(group.answers)
  const stance = links.stanceOn(previous, actor)
  if (stance) features.push(group[signOf(stance.polarity)])
}
