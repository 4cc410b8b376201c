import { ACTOR_TYPES, type ActorType } from '../types.ts'
import { readTable, type TableSource } from './table.ts'
import { PhraseTrie } from './trie.ts'

/** A kind of state body (foreign ministry, army) that a state's adjective or name completes. */
export interface Body {
  readonly body: string
  /** The fullest Arabic head: «وزارة الخارجية». */
  readonly head: string
  /** English with `{}` for the adjective of the state: «{} Foreign Ministry». */
  readonly en: string
  readonly type: ActorType
}

/** Reads data/ar/bodies.tsv. */
export function readBodies(source: TableSource): PhraseTrie<Body> {
  const found = new PhraseTrie<Body>()
  readTable(source, ['body', 'heads', 'en', 'type'], (row) => {
    const heads = row.list('heads')
    const head = heads[0] ?? row.fail('the column heads is empty')
    const entry = {
      body: row.required('body'),
      head,
      en: row.required('en'),
      type: row.oneOf('type', ACTOR_TYPES),
    }
    for (const one of heads) found.addPhrase(one, entry)
  })
  return found
}

/** Reads data/ar/adjectives-en.tsv: the English adjective of a state by its id. */
export function readEnglishAdjectives(source: TableSource): ReadonlyMap<string, string> {
  return new Map(
    readTable(source, ['id', 'adjective'], (row) => [row.required('id'), row.required('adjective')]),
  )
}

/** The id of a body of a state: `russian-foreign-ministry`. */
export function bodyId(adjective: string, body: string): string {
  return `${adjective.toLowerCase().replace(/[^a-z]+/g, '-')}-${body}`
}
