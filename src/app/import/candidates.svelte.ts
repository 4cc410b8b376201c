import { makeReport, type Report } from '../../extract/index.ts'
import { idsFor } from '../../import/report-ids.ts'
import type { FoundReport } from '../../worker/import-protocol.ts'

/** A report that was read and may go in; title, outlet and day can be mended before. */
export class Candidate {
  readonly file: string
  readonly text: string
  readonly fingerprint: string
  /** The title of the report with the same text, where there is one. */
  sameAs = $state<string | null>(null)
  title = $state('')
  source = $state('')
  /** ISO date, or empty. */
  published = $state('')
  isWanted = $state(true)

  constructor(report: FoundReport, sameAs: string | null) {
    this.file = report.file
    this.text = report.text
    this.fingerprint = report.fingerprint
    this.sameAs = sameAs
    this.title = report.title
    this.source = report.source ?? ''
    this.published = report.published ?? ''
    this.isWanted = sameAs === null
  }
}

/** How many reports are shown at once while they come by the hundred. */
const BATCH = 50

/** The reports that were read, in the order in which they came. */
export class Candidates {
  /** Titles by fingerprints: of the reports that are there already, and of those that came. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing shown depends on it
  readonly #titles = new Map<string, string>()
  #waiting: Candidate[] = []
  #all = $state.raw<readonly Candidate[]>([])
  readonly wanted: readonly Candidate[] = $derived(this.#all.filter(({ isWanted }) => isWanted))

  get all(): readonly Candidate[] {
    return this.#all
  }

  /**
   * Tells which reports are there already; they may themselves be read only while others are brought in. What came
   * before and is one of them stays out, as it would have had they been known.
   *
   * @param known titles by fingerprints
   */
  know(known: ReadonlyMap<string, string>): void {
    for (const [print, title] of known) this.#titles.set(print, title)
    for (const candidate of [...this.#all, ...this.#waiting]) {
      const title = known.get(candidate.fingerprint)
      if (title === undefined || candidate.sameAs !== null) continue
      candidate.sameAs = title
      candidate.isWanted = false
    }
  }

  add(report: FoundReport): void {
    const sameAs = this.#titles.get(report.fingerprint) ?? null
    if (sameAs === null) this.#titles.set(report.fingerprint, report.title)
    this.#waiting.push(new Candidate(report, sameAs))
    if (this.#waiting.length >= BATCH) this.flush()
  }

  /** Shows those that came since the last time. */
  flush(): void {
    if (this.#waiting.length > 0) this.#all = [...this.#all, ...this.#waiting]
    this.#waiting = []
  }

  /** The wanted reports as the extraction takes them, with ids that none of the taken ones has. */
  reports(taken: ReadonlySet<string>): readonly Report[] {
    const ids = idsFor(
      this.wanted.map(({ file }) => file),
      taken,
    )
    return this.wanted.map(({ text, title, source, published }, index) =>
      makeReport({
        id: ids[index] ?? '',
        text,
        ...(title.trim() === '' ? {} : { title: title.trim() }),
        source: source.trim() || null,
        published: published || null,
      }),
    )
  }
}
