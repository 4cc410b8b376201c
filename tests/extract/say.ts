/** What made-up sentences are found to say, as short records that a test can show. */
import { bundledLexicon, extract, makeReport, type Extraction, type Span } from '../../src/extract/index.ts'
import type { Act, Mode, Polarity, Relation } from '../../src/extract/types.ts'

export interface Said {
  /** The id of an actor of the lists, else the name that the report has for it. */
  readonly speaker: string
  readonly act: Act
  readonly mode: Mode
  /** The words of the content; several spans are joined by « … ». */
  readonly content: string
  readonly cue: string
  /** The words that name the speaker; null where the subject is dropped. */
  readonly named: string | null
  readonly addressee: string | null
  readonly medium: string | null
  /** The content of the statement around this one. */
  readonly within: string | null
  readonly headline: boolean
  readonly rule: string
}

export interface Stand {
  readonly holder: string
  /** An actor, or the label of a matter. */
  readonly target: string
  readonly polarity: Polarity
  readonly act: Act
}

export interface Answer {
  /** Who answers, whom, and what was said to it. */
  readonly speaker: string
  readonly toActor: string
  /** The content of the statement answered; null where no report has it. */
  readonly to: string | null
  readonly relation: Relation
}

export interface Circumstances {
  /** ISO date of the report. */
  readonly published?: string | null
  readonly source?: string
}

/** The extraction of a report with this text; the day is one of autumn 2016 unless another is given. */
export function read(text: string, { published = '2016-11-02', ...more }: Circumstances = {}): Extraction {
  return extract([makeReport({ id: 'report', text, published, ...more })], bundledLexicon())
}

/** The statements of a text in the order of their cues. */
export function say(text: string, circumstances?: Circumstances): Said[] {
  return saidIn(read(text, circumstances))
}

/** The stands of a text on actors and matters. */
export function stand(text: string, circumstances?: Circumstances): Stand[] {
  const extraction = read(text, circumstances)
  const issues = new Map(extraction.issues.map(({ id, label }) => [id, label.ar]))
  return extraction.stances.map(({ holder, target, polarity, act }) => ({
    holder: nameOf(extraction, holder),
    target: issues.get(target) ?? nameOf(extraction, target),
    polarity,
    act,
  }))
}

/** Who answers whom in a text. */
export function answer(text: string, circumstances?: Circumstances): Answer[] {
  const extraction = read(text, circumstances)
  const said = saidById(extraction)
  return extraction.replies.map(({ from, to, toActor, relation }) => ({
    speaker: said.get(from)?.speaker ?? '',
    toActor: nameOf(extraction, toActor),
    to: to === null ? null : (said.get(to)?.content ?? ''),
    relation,
  }))
}

/** The statements of an extraction, as records. */
export function saidIn(extraction: Extraction): Said[] {
  return [...saidById(extraction).values()]
}

function saidById(extraction: Extraction): Map<string, Said> {
  const { documents, statements } = extraction
  const wordsOf = (document: string, ...spans: readonly Span[]) => {
    const text = documents.find(({ id }) => id === document)?.text ?? ''
    return spans.map((span) => text.slice(...span)).join(' … ')
  }
  const contents = new Map(statements.map(({ id, document, content }) => [id, wordsOf(document, ...content)]))
  const name = (id: string | null) => (id === null ? null : nameOf(extraction, id))
  return new Map(
    statements.map(({ id, document, speaker, speakerSpan, cue, addressee, medium, within, ...rest }) => [
      id,
      {
        speaker: nameOf(extraction, speaker),
        act: rest.act,
        mode: rest.mode,
        content: contents.get(id) ?? '',
        cue: wordsOf(document, cue),
        named: speakerSpan && wordsOf(document, speakerSpan),
        addressee: name(addressee),
        medium: name(medium),
        within: within === null ? null : (contents.get(within) ?? ''),
        headline: rest.headline,
        rule: rest.rule,
      },
    ]),
  )
}

/** Ids of actors that no list knows are made of their names, which are easier to read. */
function nameOf({ actors }: Extraction, id: string): string {
  if (bundledLexicon().actors.has(id)) return id
  return actors.find((actor) => actor.id === id)?.name.ar ?? id
}
