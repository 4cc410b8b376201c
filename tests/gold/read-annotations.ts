import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Annotation } from './from-annotation.ts'

/**
 * The annotations of a folder in the order of their names: one `ID.json` a report.
 * @throws Error naming the file that is no annotation
 */
export async function readAnnotations(folder: string): Promise<readonly Annotation[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  if (files.length === 0) throw new Error(`${folder}: there is no annotation (.json) in this folder`)
  return Promise.all(files.map((file) => readAnnotation(join(folder, file))))
}

async function readAnnotation(file: string): Promise<Annotation> {
  const value = parse(file, await readFile(file, 'utf8')) as Partial<Annotation> | null
  if (!Array.isArray(value?.actors) || !Array.isArray(value.statements)) {
    throw new Error(`${file}: this is no annotation: it has no list of actors or no list of statements`)
  }
  const { actors, statements } = value as Annotation
  return { document: basename(file, '.json'), actors, statements }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file}: this is not JSON: ${String(error)}`, { cause: error })
  }
}
