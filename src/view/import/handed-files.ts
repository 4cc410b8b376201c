import type { HandedFile } from '../../import/types.ts'

/** Files as they are read: of a folder with the way to each in its name. */
export function handed(files: Iterable<File>): readonly HandedFile[] {
  return Array.from(files, (file) => ({ name: file.webkitRelativePath || file.name, file }))
}

/** The files that are dropped, those of dropped folders among them. */
export async function dropped({ items, files }: DataTransfer): Promise<readonly HandedFile[]> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry())
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesIn))
  return found.length === 0 ? handed(files) : found.flat()
}

async function filesIn(entry: FileSystemEntry): Promise<readonly HandedFile[]> {
  if (entry instanceof FileSystemFileEntry || entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  const entries = await entriesIn((entry as FileSystemDirectoryEntry).createReader())
  return (await Promise.all(entries.map(filesIn))).flat()
}

/** A reader gives a hundred entries at a time, and none when there are no more. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
    reader.readEntries(resolve, reject),
  )
  return entries.length === 0 ? [] : [...entries, ...(await entriesIn(reader))]
}
