import type { JudgedActor, JudgedReport, JudgedStatement } from './judged.ts'

/** Text of the made-up reports. */
const TEXT = 'قال سالم إن الطريق مفتوح. ورفضت ليلى العرض الجديد.'

/** A statement of a made-up report; its content is given as words of `TEXT`. */
export function statement({
  content = 'الطريق مفتوح',
  ...more
}: Partial<Omit<JudgedStatement, 'content'>> & { readonly content?: string }): JudgedStatement {
  const start = TEXT.indexOf(content)
  return {
    id: 's1',
    speaker: 'salem',
    content: [[start, start + content.length]],
    cue: null,
    mode: 'indirect',
    act: 'state',
    optional: false,
    rule: 'rule',
    confidence: 1,
    stances: [],
    replies: [],
    ...more,
  }
}

const ACTORS: readonly JudgedActor[] = [
  { id: 'salem', surfaces: ['سالم'] },
  { id: 'layla', surfaces: ['ليلى'] },
]

/** A made-up report with the statements given. */
export function report(...statements: readonly JudgedStatement[]): JudgedReport {
  return { id: 'report', source: null, text: TEXT, actors: ACTORS, statements }
}
