import { extractionPieces } from '../exchange/extraction-json.ts'
import { EXCHANGE_FORMATS } from '../exchange/formats.ts'
import { fillStandAlone } from '../exchange/stand-alone.ts'
import type { Extraction } from '../extract/index.ts'
import { writeProjectFile } from '../projects/project-file.ts'
import { endingOf, type TakeOutForm } from './forms.ts'
import type { PageJob, TakenOut, TakeOutJob } from './job.ts'
import { zip } from './zip.ts'

/**
 * Writes the forms asked for: one as the file that it is, several as an archive of them.
 * @throws BrokenExtractionError where the extraction names an id that it does not define
 */
export async function takeOut(job: TakeOutJob): Promise<TakenOut> {
  const files = job.forms.map((form) => ({ name: `${job.stem}.${endingOf(form)}`, blob: write(form, job) }))
  const [only, ...others] = files
  if (only === undefined) throw new Error('No form is asked for')
  if (others.length === 0 && !job.isZipped) return only
  const name = others.length === 0 ? `${only.name}.zip` : `${job.stem}.zip`
  return { name, blob: await zip(files) }
}

function write(form: TakeOutForm, { extraction, project, page }: TakeOutJob): Blob {
  if (form === 'project') return new Blob([writeProjectFile(project)], { type: 'application/json' })
  if (form === 'html') return new Blob([...pagePieces(extraction, page)], { type: 'text/html;charset=utf-8' })
  const { mediaType: type, write: textOf } = EXCHANGE_FORMATS[form]
  // In pieces, since the extraction of an archive is longer than a string may be.
  return new Blob(form === 'extraction' ? [...extractionPieces(extraction)] : [textOf(extraction)], { type })
}

function pagePieces(extraction: Extraction, page: PageJob | null): readonly string[] {
  if (page === null) throw new Error('There is no page to fill')
  const { template, ...rest } = page
  return fillStandAlone(template, { format: 'isnad-stand-alone', version: 1, ...rest, extraction })
}
