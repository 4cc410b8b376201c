import * as v from 'valibot'
import type { Extraction, Span } from '../extract/index.ts'
import { extractionSchema } from './extraction-schema.ts'

/** What keeps a file from being read as an extraction: each asks for another remedy. */
export type ExtractionProblem =
  /** The text is no JSON, or breaks off. */
  | 'not-json'
  /** JSON of something else. */
  | 'not-an-extraction'
  /** Written by a later version of the program than this one. */
  | 'newer-version'
  /** An extraction in which a field is missing or has a value that it cannot have. */
  | 'malformed'

/** A text that is no extraction, with the place in it, such as `statements.12.act`, where one can be told. */
export class UnreadableExtractionError extends Error {
  override readonly name = 'UnreadableExtractionError'
  readonly problem: ExtractionProblem
  readonly place: string | null

  constructor(problem: ExtractionProblem, place: string | null = null) {
    super(place === null ? problem : `${problem}: ${place}`)
    this.problem = problem
    this.place = place
  }
}

/**
 * Reads the JSON of an extraction, whoever wrote it, and checks that each field is what readers count on and that all
 * spans lie in their reports. Whether the ids it names are there is for `buildGraph` to say.
 * @throws UnreadableExtractionError
 */
export function readExtraction(text: string): Extraction {
  return checkExtraction(parseJson(text))
}

/** The same of what is parsed already, such as a part of a project. @throws UnreadableExtractionError */
export function checkExtraction(value: unknown): Extraction {
  demandKind(value)
  const { success, output, issues } = v.safeParse(extractionSchema, value, { abortEarly: true })
  if (!success) throw new UnreadableExtractionError('malformed', v.getDotPath(issues[0]))
  const extraction = output as Extraction
  const stray = firstStraySpan(extraction)
  if (stray !== null) throw new UnreadableExtractionError('malformed', stray)
  return extraction
}

/** The value of a JSON text, with or without a byte-order mark. @throws UnreadableExtractionError */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UnreadableExtractionError('not-json')
  }
}

function demandKind(value: unknown): void {
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown }
  if (format !== 'isnad-extraction') throw new UnreadableExtractionError('not-an-extraction')
  if (typeof version === 'number' && version > 1) throw new UnreadableExtractionError('newer-version')
}

/** The entry that points at a place which its report does not have; null where none does. */
function firstStraySpan({ documents, actors, statements, stances, replies }: Extraction): string | null {
  const lengths = new Map(documents.map(({ id, text }) => [id, text.length]))
  const documentOf = new Map(statements.map(({ id, document }) => [id, document]))
  // A report or statement that is not there is told by the graph.
  const strays = (document: string | undefined, spans: readonly (Span | null)[]): boolean =>
    spans.some((span) => span !== null && span[1] > (lengths.get(document ?? '') ?? Infinity))
  return (
    placeIn('actors', actors, ({ mentions }) =>
      mentions.some(({ document, start, end }) => start > end || strays(document, [[start, end]])),
    ) ??
    placeIn('statements', statements, ({ document, speakerSpan, cue, content }) =>
      strays(document, [speakerSpan, cue, ...content]),
    ) ??
    placeIn('stances', stances, ({ statement, evidence }) => strays(documentOf.get(statement), [evidence])) ??
    placeIn('replies', replies, ({ from, evidence }) => strays(documentOf.get(from), [evidence]))
  )
}

/** The place of the first bad entry of a list, such as `stances.7`. */
function placeIn<Entry>(
  list: string,
  entries: readonly Entry[],
  isBad: (entry: Entry) => boolean,
): string | null {
  const index = entries.findIndex(isBad)
  return index < 0 ? null : `${list}.${index}`
}
