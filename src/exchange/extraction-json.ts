import type { Extraction } from '../extract/index.ts'

/** The document in pieces: one entry a line, so that it can be read, compared and written without one huge string. */
export function* extractionPieces(extraction: Extraction): Generator<string> {
  const { format, version, ...lists } = extraction
  yield `{"format":${JSON.stringify(format)},"version":${version}`
  for (const [name, entries] of Object.entries(lists)) {
    yield `,\n${JSON.stringify(name)}:[`
    for (const [index, entry] of entries.entries())
      yield `${index === 0 ? '' : ','}\n${JSON.stringify(entry)}`
    yield ']'
  }
  yield '}\n'
}
