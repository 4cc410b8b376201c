import { TextWriter, Uint8ArrayReader, ZipReader, type FileEntry } from '@zip.js/zip.js'

/** The texts in an archive by their names. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false })
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory)
  // What the text writer takes for a byte-order mark is part of the file.
  const texts = entries.map(async (entry) => [entry.filename, await entry.getData(new TextWriter())] as const)
  const files = new Map(await Promise.all(texts))
  await reader.close()
  return files
}
