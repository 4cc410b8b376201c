import type { Project } from '../../projects/types.ts'
import type { TakenOut } from '../../take-out/job.ts'
import { takeOutFiles } from '../../worker/take-out-client.ts'

/** From so many letters of reports on the file is packed: Arabic packs to a sixth. */
const LARGE = 500_000

/**
 * A project of the list as a file. @param stem what its name begins with
 * @throws Error where it cannot be written
 */
export function projectFile({ entry, extraction, history }: Project, stem: string): Promise<TakenOut> {
  const letters = extraction.documents.reduce((sum, { text }) => sum + text.length, 0)
  const { name, created } = entry
  return takeOutFiles(
    {
      stem,
      forms: ['project'],
      isZipped: letters > LARGE,
      extraction,
      project: { name, created, extraction, history },
      page: null,
    },
    new AbortController().signal,
  )
}
