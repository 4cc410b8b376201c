import { isOwnFile } from '../../import/saved-file.ts'
import type { HandedFile } from '../../import/types.ts'
import type { Explorer } from '../explorer.svelte.ts'

/** Takes files that were dropped or chosen: one that this program wrote is opened, all others are read as reports. */
export async function bringIn({ file, view }: Explorer, files: readonly HandedFile[]): Promise<void> {
  const [only, ...others] = files
  if (only === undefined) return
  if (others.length > 0 || !(await isOwn(only))) view.importing = files
  else await file.open(only.file instanceof File ? only.file : new File([only.file], only.name))
}

/** How a packed project is called. */
const PACKED = /\.isnad\.json\.zip$/i

async function isOwn({ name, file }: HandedFile): Promise<boolean> {
  if (PACKED.test(name)) return true
  try {
    return isOwnFile(new Uint8Array(await file.slice(0, 1024).arrayBuffer()))
  } catch {
    // The reader says what is wrong with it.
    return false
  }
}
