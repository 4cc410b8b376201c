import type { ActorRecord } from '../actors/actor-record.ts'
import { isSameName, soundKey } from '../actors/sounds.ts'
import { addTo } from '../lexicon/maps.ts'
import type { ReportFindings } from '../read-report.ts'
import { foldPhrase } from '../text/fold.ts'

/**
 * One id for a person whom reports spell differently: the id in the first report that names the person. Only full
 * names are joined; persons of the lists have their ids already.
 */
export function samePersons(findings: readonly ReportFindings[]): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>()
  const bySurname = new Map<string, { id: string; name: readonly string[] }[]>()
  for (const { reading } of findings)
    for (const record of reading.book.all()) {
      const name = fullName(record, reading.text.report.id)
      if (!name || canonical.has(record.id)) continue
      const surname = soundKey(name.at(-1) ?? '')
      const same = bySurname.get(surname)?.find((other) => isSameName(other.name, name))
      canonical.set(record.id, same?.id ?? record.id)
      if (!same) addTo(bySurname, surname, { id: record.id, name })
    }
  return canonical
}

/** The matching keys of a new person's full name; null for all others. */
function fullName({ id, type, known, name }: ActorRecord, report: string): string[] | null {
  if (type !== 'person' || known || id.startsWith(report)) return null
  const keys = foldPhrase(name.ar)
  return keys.length > 1 ? keys : null
}
