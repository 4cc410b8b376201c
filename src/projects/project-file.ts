import * as v from 'valibot'
import { historySchema } from '../corrections/schema.ts'
import { checkExtraction, UnreadableExtractionError } from '../exchange/read-extraction.ts'
import { migrate, PROJECT_VERSION } from './migrations.ts'
import type { ProjectContent } from './types.ts'

/** A project as a file: everything that is needed to go on with it in another browser, or to compare two coders. */
export interface ProjectFile extends ProjectContent {
  readonly format: 'isnad-project'
  readonly version: typeof PROJECT_VERSION
  readonly name: string
  /** ISO date and time, in UTC. */
  readonly created: string
}

const envelope = v.object({
  format: v.literal('isnad-project'),
  version: v.literal(PROJECT_VERSION),
  name: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  extraction: v.unknown(),
  history: historySchema,
})

/** Writes a project; the same project always gives the same bytes. */
export function writeProjectFile(project: Pick<ProjectFile, 'name' | 'created'> & ProjectContent): string {
  const { name, created, extraction, history } = project
  const file: ProjectFile = {
    format: 'isnad-project',
    version: PROJECT_VERSION,
    name,
    created,
    extraction,
    history,
  }
  return `${JSON.stringify(file)}\n`
}

/** Whether a JSON value says that it is a project, whatever its version. */
export function isProjectFile(value: unknown): value is { readonly format: 'isnad-project' } {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'isnad-project'
}

/**
 * Reads a project, also one of an earlier version. What it reads is what was written, field by field in the same
 * order, so that writing it again gives the same bytes.
 * @throws UnreadableExtractionError with the place in the file where one can be told
 */
export function readProjectFile(value: unknown): ProjectFile {
  const current = migrate(value)
  const { success, issues } = v.safeParse(envelope, current, { abortEarly: true })
  if (!success) throw new UnreadableExtractionError('malformed', v.getDotPath(issues[0]))
  // The schema copies what it checks in its own order; the value itself is kept.
  const file = current as ProjectFile
  checkExtraction(file.extraction)
  return file
}
