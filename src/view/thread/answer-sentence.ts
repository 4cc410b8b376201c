import type { Reply, Statement } from '../../extract/index.ts'
import type { Locale } from '../../app/locale.svelte.ts'
import { statementDate } from '../../graph/dates.ts'
import { getActor, getStatement } from '../../graph/entries.ts'
import type { IsnadGraph } from '../../graph/types.ts'
import { fill } from '../../i18n/format.ts'

/** What to tell: an answer, or a statement that answers nothing. */
export type Told = { readonly reply: Reply } | { readonly opening: Statement }

/** A sentence with its names apart, so that they can be isolated from the direction of the text around them. */
export interface Sentence {
  readonly template: string
  readonly values: Readonly<Record<'who' | 'whom', string>>
}

/** Tells an answer in a sentence of the interface's language: who, when, how, whom, and when that was said. */
export function answerSentence(graph: IsnadGraph, locale: Locale, told: Told): Sentence {
  const { thread } = locale.messages
  /** A name with the day of a statement, as in «بوتين (3 نوفمبر)». */
  const dated = (actorId: string, statement: Statement | null): string => {
    const name = locale.nameOf(getActor(graph, actorId))
    const day = statement && statementDate(graph, statement)
    return day ? fill(thread.dated, { name, date: locale.format.shortDate(day) }) : name
  }
  if ('opening' in told) {
    const { opening } = told
    return { template: thread.first, values: { who: dated(opening.speaker, opening), whom: '' } }
  }
  const { reply } = told
  const from = getStatement(graph, reply.from)
  const to = reply.to === null ? null : getStatement(graph, reply.to)
  return {
    template: fill(thread.relation[reply.relation], { act: thread.actOf[to?.act ?? 'state'] }),
    values: { who: dated(from.speaker, from), whom: dated(to?.speaker ?? reply.toActor, to) },
  }
}
