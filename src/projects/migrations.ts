import { UnreadableExtractionError } from '../exchange/read-extraction.ts'

/** The version of project files that this program writes. */
export const PROJECT_VERSION = 2

type Json = Readonly<Record<string, unknown>>

/** From each earlier version to the next. A step is never changed once files were written with it. */
const STEPS: Readonly<Record<number, (file: Json) => Json>> = {
  // The second version knows a kind of correction that the first does not: issues that a person adds.
  1: (file) => file,
}

/** Brings a file of an earlier version up to this one. @throws UnreadableExtractionError for a later or no version */
export function migrate(
  value: unknown,
  steps: typeof STEPS = STEPS,
  target: number = PROJECT_VERSION,
): unknown {
  let file = value as Json
  for (let version = versionOf(file); version < target; version = versionOf(file)) {
    const step = steps[version]
    if (step === undefined) throw new UnreadableExtractionError('malformed', 'version')
    file = { ...step(file), version: version + 1 }
  }
  if (versionOf(file) > target) throw new UnreadableExtractionError('newer-version')
  return file
}

function versionOf({ version }: Json): number {
  if (typeof version === 'number' && Number.isInteger(version) && version > 0) return version
  throw new UnreadableExtractionError('malformed', 'version')
}
