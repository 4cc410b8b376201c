import { addTo } from '../lexicon/maps.ts'
import type { ReportText } from '../text/report-text.ts'
import type { ActorRecord } from './actor-record.ts'
import { soundKey } from './sounds.ts'
import { titleKey, type Phrase } from './phrase.ts'
import { keysOf } from './surface.ts'

/** So many tokens back a description is still taken up; it bounds the search in very long texts. */
const MEMORY = 3000

/** Finds the actors of a report by place, surname and title without looking through all of them. */
export class NameIndex {
  private readonly text: ReportText
  /** The actor that a phrase which begins at a token names. */
  private readonly namedAt: (ActorRecord | undefined)[]
  private readonly bySurname = new Map<string, ActorRecord[]>()
  private readonly byTitle = new Map<string, ActorRecord>()

  constructor(text: ReportText) {
    this.text = text
    this.namedAt = new Array<ActorRecord | undefined>(text.tokens.length)
  }

  add(record: ActorRecord, phrase: Phrase): void {
    this.namedAt[phrase.first] ??= record
    if (record.type !== 'person') return
    if (phrase.name) {
      const surname = soundKey(keysOf(this.text, phrase.name).at(-1) ?? '')
      if (!this.namesakesOf(surname).includes(record)) addTo(this.bySurname, surname, record)
    }
    const title = titleKey(phrase)
    if (phrase.title && !this.byTitle.has(title)) this.byTitle.set(title, record)
  }

  latest(at: number, fits: (record: ActorRecord) => boolean): ActorRecord | null {
    const misfits = new Set<ActorRecord>()
    for (let place = at - 1; place >= Math.max(0, at - MEMORY); place--) {
      const record = this.namedAt[place]
      if (!record || misfits.has(record)) continue
      if (fits(record)) return record
      misfits.add(record)
    }
    return null
  }

  bearer(title: string): ActorRecord | null {
    return this.byTitle.get(title) ?? null
  }

  namesakes(surname: string): readonly ActorRecord[] {
    return this.namesakesOf(soundKey(surname))
  }

  private namesakesOf(sound: string): readonly ActorRecord[] {
    return this.bySurname.get(sound) ?? []
  }
}
