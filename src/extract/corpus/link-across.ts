import { addTo } from '../lexicon/maps.ts'
import { foldPhrase } from '../text/fold.ts'
import type { Act, Extraction, Relation, Reply, Statement } from '../types.ts'

/** So many days back a report may answer what another report tells. */
const REACH_DAYS = 14
/** Words of so many letters carry content; so many of them must be shared. */
const SHORTEST_WORD = 4
const LEAST_SHARED = 2
const DAY = 86_400_000

/** Which acts each relation answers; any act where none is named. */
const ANSWERED: Readonly<Partial<Record<Relation, readonly Act[]>>> = {
  reject: ['request', 'promise', 'accuse', 'threaten'],
  deny: ['accuse', 'threaten'],
  agree: ['request', 'promise', 'state', 'support'],
}

/** Finds in other reports, by date, side and shared words, the statements that answers without one mean. */
export function linkAcross(extraction: Extraction): readonly Reply[] {
  const corpus = new Corpus(extraction)
  return extraction.replies.map((reply) =>
    reply.to === null ? { ...reply, to: corpus.answered(reply) } : reply,
  )
}

/** The statements of several reports by the side that made them. */
class Corpus {
  private readonly statements: ReadonlyMap<string, Statement>
  private readonly texts: ReadonlyMap<string, string>
  private readonly bySide = new Map<string, Statement[]>()
  private readonly words = new Map<Statement, ReadonlySet<string>>()

  constructor({ documents, actors, statements }: Extraction) {
    this.statements = new Map(statements.map((statement) => [statement.id, statement]))
    this.texts = new Map(documents.map(({ id, text }) => [id, text]))
    const sides = new Map(actors.map(({ id, memberOf }) => [id, [id, ...memberOf]]))
    for (const statement of statements)
      for (const side of sides.get(statement.speaker) ?? []) addTo(this.bySide, side, statement)
  }

  /** The id of the statement that an answer means; null where no report has it. */
  answered({ from, toActor, relation }: Reply): string | null {
    const answer = this.statements.get(from)
    if (!answer) return null
    const acts = ANSWERED[relation]
    let best: { id: string; score: number } | null = null
    for (const other of this.bySide.get(toActor) ?? []) {
      if (other.document === answer.document || (acts && !acts.includes(other.act))) continue
      const score = isBefore(other, answer) ? this.shared(answer, other) : 0
      if (score >= LEAST_SHARED && score > (best?.score ?? 0)) best = { id: other.id, score }
    }
    return best?.id ?? null
  }

  private shared(one: Statement, other: Statement): number {
    const words = this.wordsOf(other)
    return [...this.wordsOf(one)].filter((word) => words.has(word)).length
  }

  private wordsOf(statement: Statement): ReadonlySet<string> {
    const known = this.words.get(statement)
    if (known) return known
    const text = this.texts.get(statement.document) ?? ''
    const keys = statement.content.flatMap(([start, end]) => foldPhrase(text.slice(start, end)))
    const words = new Set(
      keys.map((key) => key.replace(/^[وفبل]?(?:ال|لل)/, '')).filter((key) => key.length >= SHORTEST_WORD),
    )
    this.words.set(statement, words)
    return words
  }
}

function isBefore(one: Statement, other: Statement): boolean {
  if (one.date === null || other.date === null) return false
  const days = (Date.parse(other.date) - Date.parse(one.date)) / DAY
  return days >= 0 && days <= REACH_DAYS
}
