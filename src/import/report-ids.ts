/**
 * Gives each name an id that no other has: the file's name without folders and ending, and a number behind it where
 * that is taken.
 * @param taken ids that are given already
 */
export function idsFor(names: readonly string[], taken: ReadonlySet<string>): readonly string[] {
  const used = new Set(taken)
  return names.map((name) => {
    const base = baseOf(name)
    let id = base
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`
    used.add(id)
    return id
  })
}

function baseOf(name: string): string {
  const last = name.split('/').at(-1) ?? name
  return last.replace(/\.[a-z]+\d?(?= \d+$|$)/i, '').trim() || 'report'
}
