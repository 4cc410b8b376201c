import type { Actor, Extraction, Statement } from '../../src/extract/types.ts'
import type { JudgedActor, JudgedReport, JudgedStatement } from './judged.ts'

/** What an extraction found in each of its reports, by the report's id. */
export function fromExtraction(extraction: Extraction): ReadonlyMap<string, JudgedReport> {
  const parts = new Parts(extraction)
  return new Map(extraction.documents.map(({ id, source, text }) => [id, parts.report(id, source, text)]))
}

class Parts {
  readonly #extraction: Extraction
  readonly #actorIds: ReadonlySet<string>

  constructor(extraction: Extraction) {
    this.#extraction = extraction
    this.#actorIds = new Set(extraction.actors.map(({ id }) => id))
  }

  report(id: string, source: string | null, text: string): JudgedReport {
    const statements = this.#extraction.statements
      .filter(({ document }) => document === id)
      .map((statement) => this.#statement(statement))
    const used = new Set(statements.flatMap(actorsOf))
    const actors = this.#extraction.actors
      .map((actor) => ({ actor, surfaces: surfacesIn(actor, id, text) }))
      .filter(({ actor, surfaces }) => used.has(actor.id) || surfaces.length > 0)
      .map(({ actor, surfaces }): JudgedActor => {
        const all = new Set([actor.name.ar, ...surfaces])
        return { id: actor.id, surfaces: [...all] }
      })
    return { id, source, text, actors, statements }
  }

  #statement({ id, speaker, content, cue, mode, act, rule, confidence }: Statement): JudgedStatement {
    const { stances, replies } = this.#extraction
    return {
      id,
      speaker,
      content,
      cue,
      mode,
      act,
      optional: false,
      rule,
      confidence,
      stances: stances.filter(({ statement, target }) => statement === id && this.#actorIds.has(target)),
      replies: replies
        .filter(({ from }) => from === id)
        .map(({ toActor, rule, confidence }) => ({ actor: toActor, rule, confidence })),
    }
  }
}

function actorsOf({ speaker, stances, replies }: JudgedStatement): string[] {
  return [speaker, ...stances.map(({ target }) => target), ...replies.map(({ actor }) => actor)]
}

function surfacesIn({ mentions }: Actor, report: string, text: string): string[] {
  return mentions
    .filter(({ document }) => document === report)
    .map(({ start, end }) => text.slice(start, end))
}
