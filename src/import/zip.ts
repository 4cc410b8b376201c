import {
  configure,
  ERR_ENCRYPTED,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  type FileEntry,
} from '@zip.js/zip.js'
import { isLitter } from './litter.ts'
import { ImportProblem } from './problem.ts'
import type { GivenFile } from './types.ts'

// The archive is unpacked where this runs, which is a worker already.
configure({ useWebWorkers: false })

/** What an archive may hold, so that a small one that unpacks to gigabytes does no harm. */
const ARCHIVE_LIMITS = { files: 5000, bytes: 512 * 1024 * 1024 }

/**
 * Unpacks an archive file by file, so that one is in memory at a time; of archives in it likewise.
 * @param onProblem is told of every file that cannot be unpacked; the others go on
 */
export async function* unzip(
  { name, bytes }: GivenFile,
  onProblem: (problem: ImportProblem) => void,
): AsyncGenerator<GivenFile> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes))
  try {
    const entries = await listOf(reader, name)
    const files = entries.filter(({ filename }) => !isLitter(filename))
    checkLimits(name, files)
    for (const entry of files) {
      const file = `${name}/${entry.filename}`
      try {
        yield { name: file, bytes: await entry.getData(new Uint8ArrayWriter()) }
      } catch (error) {
        onProblem(new ImportProblem(file, isEncrypted(error, entry) ? 'password' : 'broken', error))
      }
    }
  } finally {
    await reader.close()
  }
}

async function listOf(reader: ZipReader<unknown>, name: string): Promise<readonly FileEntry[]> {
  try {
    return (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory)
  } catch (error) {
    throw new ImportProblem(name, 'broken', error)
  }
}

function checkLimits(name: string, files: readonly FileEntry[]): void {
  if (files.length > ARCHIVE_LIMITS.files) throw new ImportProblem(name, 'too-many-files')
  const size = files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  if (size > ARCHIVE_LIMITS.bytes) throw new ImportProblem(name, 'too-large')
}

function isEncrypted(error: unknown, { encrypted }: FileEntry): boolean {
  return encrypted || (error instanceof Error && error.message === ERR_ENCRYPTED)
}
