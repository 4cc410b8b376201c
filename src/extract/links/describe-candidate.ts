import type { Phrase } from '../actors/phrase.ts'
import type { Draft } from '../statements/draft.ts'
import { wordAt, type Reading } from '../statements/reading.ts'
import type { Act } from '../types.ts'
import type { Candidate, Described } from './candidate.ts'
import { signOf } from './describe-statement.ts'
import { addTurns } from './describe-turns.ts'
import { CANDIDATE, type Place } from './features.ts'

/** A name among the first words of a content is its head; a little behind, near. */
const [HEAD, NEAR] = [1, 4]
/** So far from a name an evaluating word may speak of it. */
const REACH = 12
/** An actor that a report names so often is one of its main ones. */
const OFTEN = 5

const STAND: Readonly<Record<Act, 'state' | 'request' | 'favour' | 'against'>> = {
  state: 'state', support: 'favour', agree: 'favour', concede: 'state', promise: 'favour', request: 'request',
  accuse: 'against', reject: 'against', deny: 'against', threaten: 'against',
} // prettier-ignore

/** The numbers of the features that hold of a candidate. */
export function describeCandidate(context: Described, candidate: Candidate): number[] {
  const { draft } = context
  const place = placeOf(draft, candidate)
  const features = [CANDIDATE.place[place], CANDIDATE[STAND[draft.act]][place]]
  addName(features, context, candidate)
  addTurns(features, context, candidate)
  addActor(features, context, candidate)
  addRules(features, candidate)
  return features
}

function placeOf({ content }: Draft, candidate: Candidate): Place {
  const { slot, named, speech, adjective, outside, rank } = candidate
  if (slot?.role === 'target' || slot?.role === 'addressee') return slot.role
  if (speech !== null) return 'speech'
  if (named) {
    const depth = named.first - (content.find(({ last }) => named.first < last)?.first ?? 0)
    return depth <= HEAD ? 'head' : depth <= NEAR ? 'near' : 'far'
  }
  if (slot) return 'topic'
  if (adjective !== null) return 'adjective'
  if (outside) return 'outside'
  return rank === 0 ? 'last' : rank > 0 ? 'spoke' : 'none'
}

function addName(features: number[], { links, facts }: Described, { named, times }: Candidate): void {
  if (!named) return
  features.push(CANDIDATE.named[governorOf(links.debate.reading, named)])
  if (times > 1) features.push(CANDIDATE.named.again)
  if (named.conjunction !== '') features.push(CANDIDATE.named.listed)
  const near = facts.evaluations.filter(({ at }) => at >= named.first - REACH && at <= named.last + REACH)
  const before = near.findLast(({ at }) => at < named.first)
  const behind = near.find(({ at }) => at >= named.last)
  if (before) features.push(CANDIDATE.before[signOf(before.polarity)])
  if (behind) features.push(CANDIDATE.behind[signOf(behind.polarity)])
}

const PREPOSITIONS: Readonly<Record<string, keyof typeof CANDIDATE.named>> = {
  ب: 'ب', ل: 'ل', من: 'من', في: 'في', علي: 'على', الي: 'إلى', مع: 'مع',
} // prettier-ignore

/** What stands before a name: a preposition, a noun that is its, or a verb or nothing, whose subject it may be. */
function governorOf(reading: Reading, named: Phrase): keyof typeof CANDIDATE.named {
  if (named.preposition !== '') return PREPOSITIONS[named.preposition] ?? 'other'
  const before = wordAt(reading, named.first - 1)
  if (before?.kind !== 'word' || before.complementiser) return 'subject'
  const known = PREPOSITIONS[before.key]
  if (known) return known
  if (before.classes.includes('preposition')) return 'other'
  return before.classes.length > 0 || before.verbs.length > 0 ? 'subject' : 'after-noun'
}

function addActor(features: number[], { links, draft }: Described, { actor }: Candidate): void {
  const { side, type, actor: group } = CANDIDATE
  const ours = links.groupsOf(draft.speaker)
  const theirs = links.groupsOf(actor)
  if (ours.includes(actor.id)) features.push(side['speaker-of'])
  else if (theirs.includes(draft.speaker.id)) features.push(side['of-speaker'])
  else if (ours.some((id) => theirs.includes(id))) features.push(side['one-group'])
  features.push(type[actor.type])
  if (actor.known) features.push(group.listed)
  if (actor.phrases.length >= OFTEN) features.push(group.often)
  if (actor === links.mostTargeted) features.push(group['most-targeted'])
  if (links.inHeadlines.has(actor)) features.push(group.headline)
}

function addRules(features: number[], { stance, answer }: Candidate): void {
  if (stance) {
    const rule = stance.rule.replace('stance.', '') as keyof typeof CANDIDATE.stance
    features.push(CANDIDATE.stance[rule], CANDIDATE.stanceSign[signOf(stance.polarity)])
  }
  if (answer) {
    const rule = answer.rule.replace('reply.', '') as keyof typeof CANDIDATE.answer
    features.push(CANDIDATE.answer[rule], CANDIDATE.relation[answer.relation])
  }
}
