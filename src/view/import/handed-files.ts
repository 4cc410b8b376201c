import { isLitter } from '../../import/litter.ts'
import type { HandedFile } from '../../import/types.ts'

/** Files as they are read: of a folder with the way to each in its name, and without what systems put there. */
export function handed(files: Iterable<File>): readonly HandedFile[] {
  return withoutLitter(Array.from(files, (file) => ({ name: file.webkitRelativePath || file.name, file })))
}

/** What stands in no folder was chosen by somebody, whatever it is called. */
const withoutLitter = (files: readonly HandedFile[]): readonly HandedFile[] =>
  files.filter(({ name }) => !name.includes('/') || !isLitter(name))

/** The files that are dropped, those of dropped folders among them. */
export async function dropped({ items, files }: DataTransfer): Promise<readonly HandedFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry())
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesIn))
  return found.length === 0 ? handed(files) : withoutLitter(found.flat())
}

async function filesIn(entry: FileSystemEntry): Promise<readonly HandedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  const entries = isFolder(entry) ? await entriesIn(entry.createReader()) : []
  return (await Promise.all(entries.map(filesIn))).flat()
}

// Chromium has the classes without names for them, so that `instanceof` cannot ask.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A reader gives a hundred entries at a time, and none when there are no more. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  )
  return entries.length === 0 ? [] : [...entries, ...(await entriesIn(reader))]
}
