import { BlobReader, BlobWriter, configure, ZipWriter } from '@zip.js/zip.js'
import type { TakenOut } from './job.ts'

// The archive is packed where this runs, which is a worker already.
configure({ useWebWorkers: false })

/** Packs files into an archive. Names are UTF-8, as the library marks them. */
export async function zip(files: readonly TakenOut[]): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'))
  for (const { name, blob } of files) await writer.add(name, new BlobReader(blob))
  return writer.close()
}
