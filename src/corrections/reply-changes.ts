import type { Handlers } from './handlers.ts'
import { actorOf, statementOf } from './resolve.ts'
import { found } from './stale.ts'
import { reviewed } from './working-copy.ts'

/** What corrections do to answers. */
export const replyChanges: Handlers<'link-answer' | 'unlink-answer'> = {
  'link-answer': (copy, { from, to, relation }, correction) => {
    const [answer, answered] = [statementOf(copy, from), statementOf(copy, to)]
    const before = [...copy.replies.values()].find(
      (reply) => reply.from === answer.id && reply.to === answered.id,
    )
    const id = before?.id ?? `${answer.id}-answers-${answered.id}`
    const review = reviewed(before === undefined ? 'added' : 'changed', correction, before?.review)
    copy.replies.set(id, {
      id,
      from: answer.id,
      to: answered.id,
      toActor: answered.speaker,
      relation,
      evidence: before?.evidence ?? answer.cue,
      rule: before?.rule ?? 'person',
      confidence: before?.confidence ?? 1,
      ...review,
    })
  },
  'unlink-answer': (copy, { from, to, toActor }) => {
    const answer = statementOf(copy, from)
    const actor = actorOf(copy, toActor)
    const answered = to === null ? null : statementOf(copy, to).id
    const reply = [...copy.replies.values()].find(
      (one) => one.from === answer.id && one.to === answered && one.toActor === actor.id,
    )
    copy.replies.delete(found(reply, 'reply').id)
  },
}
