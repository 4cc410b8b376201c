import type { ActorRecord } from '../actors/actor-record.ts'
import { addTo } from '../lexicon/maps.ts'
import type { Draft } from '../statements/draft.ts'
import type { Answer } from '../replies/antecedent.ts'
import type { Polarity, Relation } from '../types.ts'
import type { ActorStance } from './find-stances.ts'

const ANSWERING: Readonly<Record<Relation, Polarity>> = {
  reject: -1,
  deny: -1,
  criticise: -1,
  agree: 1,
  answer: 0,
}

/** The stands that answers take on those whom they answer, where the statement takes none of its own on them. */
export function answerStances(answers: readonly Answer[], stances: readonly ActorStance[]): ActorStance[] {
  const taken = new Map<Draft, ActorRecord[]>()
  for (const { draft, target } of stances) addTo(taken, draft, target)
  return answers
    .filter(({ from, toActor }) => taken.get(from)?.includes(toActor) !== true)
    .map(({ from, toActor, relation, evidence }) => ({
      draft: from,
      target: toActor,
      polarity: ANSWERING[relation],
      evidence,
      rule: 'stance.answer',
    }))
}
