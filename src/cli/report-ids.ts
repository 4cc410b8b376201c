import { basename, extname, resolve, sep } from 'node:path'

/**
 * The id of each file's report: the file's name without its extension. Files that would share it get as many of
 * their folders before it as tell them apart (`aleppo/report-1`, `idlib/report-1`); where they differ in nothing but
 * the extension, they keep that.
 */
export function reportIds(files: readonly string[]): ReadonlyMap<string, string> {
  const byName = new Map<string, string[]>()
  for (const file of files) byName.set(nameOf(file), [...(byName.get(nameOf(file)) ?? []), file])
  return new Map(
    [...byName.values()].flatMap((group) => distinctIds(group).map((id, index) => [group[index] ?? id, id])),
  )
}

/** The file's name without its extension: what a table of reports calls it. */
export function nameOf(file: string): string {
  return basename(file, extname(file))
}

function distinctIds(group: readonly string[]): readonly string[] {
  const short = group.map((file) => segments(file.slice(0, file.length - extname(file).length)))
  const long = group.map(segments)
  const deepest = Math.max(...long.map(({ length }) => length))
  for (const paths of [short, long]) {
    for (let depth = 1; depth <= deepest; depth++) {
      const ids = paths.map((path) => path.slice(-depth).join('/'))
      if (new Set(ids).size === ids.length) return ids
    }
  }
  return group
}

function segments(file: string): readonly string[] {
  return resolve(file).split(sep).filter(Boolean)
}
