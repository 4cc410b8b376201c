import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { FileProblem, systemReason } from './problem.ts'

/** The files that a call of the command names, and what could not be found. */
export interface FoundFiles {
  /** Paths as they were named or found, each file once. */
  readonly files: readonly string[]
  readonly problems: readonly FileProblem[]
}

/** Finds the files to read: each file named, whatever its ending, and every `.txt` in each folder and its folders. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Map<string, string>()
  const problems: FileProblem[] = []
  for (const path of paths) {
    try {
      const found = await expand(path)
      found.filter((file) => !files.has(resolve(file))).forEach((file) => files.set(resolve(file), file))
    } catch (error) {
      problems.push(error instanceof FileProblem ? error : new FileProblem(path, systemReason(error)))
    }
  }
  return { files: [...files.values()], problems }
}

async function expand(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0) throw new FileProblem(path, 'there is no .txt file in this folder')
  return files.sort()
}
