/** What each language of the interface must say. Texts with `{name}` take values; counted texts choose a plural form. */
import type { Act, ActorType, Mode, Polarity, Relation } from '../extract/index.ts'

/**
 * The forms of a counted noun, by the categories of `Intl.PluralRules`; `#` stands for the number.
 * A category that is left out falls back to `other`.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

export type Theme = 'system' | 'light' | 'dark'

export interface Messages {
  readonly app: {
    readonly name: string
    readonly tagline: string
    readonly switchLanguage: string
    readonly theme: string
    readonly themes: Readonly<Record<Theme, string>>
    readonly close: string
    readonly back: string
    readonly skipToMap: string
    readonly larger: string
    readonly smaller: string
  }
  readonly load: {
    readonly working: string
    readonly progress: string
    readonly failed: string
    readonly retry: string
    readonly empty: string
    readonly emptyHint: string
  }
  readonly count: {
    readonly actors: Plural
    readonly reports: Plural
    readonly statements: Plural
    readonly replies: Plural
    readonly about: Plural
    readonly mentions: Plural
    readonly more: Plural
  }
  readonly overview: {
    readonly title: string
    readonly hint: string
    readonly actors: string
    readonly reports: string
    readonly findings: string
    /** `{from}` and `{to}` are names. */
    readonly sharpest: string
    readonly closest: string
    /** `{name}` is a name. */
    readonly mostAnswered: string
    readonly longestChain: string
  }
  readonly map: {
    readonly label: string
    readonly actorsOnMap: string
    readonly relationsOnMap: string
    /** Between the items of a list that is read aloud. */
    readonly comma: string
    readonly fit: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly legend: string
    readonly size: string
    readonly hollow: string
    readonly width: string
    readonly showAnswers: string
    readonly empty: string
    readonly unavailable: string
    /** `{from}` and `{to}` are names. */
    readonly relation: string
    readonly answersEdge: string
  }
  readonly search: {
    readonly label: string
    readonly placeholder: string
    readonly actors: string
    readonly statements: string
    readonly reports: string
    readonly none: string
  }
  readonly filters: {
    readonly title: string
    readonly open: string
    readonly act: string
    readonly polarity: string
    readonly report: string
    readonly clear: string
    readonly active: string
    readonly remove: string
  }
  readonly actor: {
    readonly memberOf: string
    readonly aliases: string
    readonly seen: string
    readonly wikidata: string
    readonly relations: string
    readonly says: string
    readonly about: string
    readonly answers: string
    readonly answeredBy: string
    readonly nothingSays: string
    readonly nothingAbout: string
    readonly nothingAnswers: string
    readonly nothingAnsweredBy: string
  }
  readonly statement: {
    readonly read: string
    readonly trace: string
    readonly to: string
    readonly via: string
    readonly within: string
    readonly headline: string
    readonly rule: string
    readonly undated: string
    readonly unnamedOutlet: string
    readonly notInReports: string
  }
  readonly reader: {
    readonly title: string
    readonly marks: string
    readonly speaker: string
    readonly cue: string
    readonly content: string
    readonly target: string
    readonly other: string
    readonly previous: string
    readonly next: string
    /** `{number}` and `{total}`. */
    readonly position: string
    /** `{number}` and `{speaker}`. */
    readonly goTo: string
  }
  readonly thread: {
    readonly title: string
    readonly hint: string
    readonly first: string
    readonly alone: string
    /** `{who}` answers `{whom}`, each with the day; `{act}` is what was answered. */
    readonly relation: Readonly<Record<Relation, string>>
    /** What was answered, as it stands before the name of the one answered. */
    readonly actOf: Readonly<Record<Act, string>>
    /** `{name}` and `{date}`. */
    readonly dated: string
  }
  readonly export: {
    readonly title: string
    readonly open: string
    readonly scale: string
    readonly width: string
    readonly widthHint: string
    readonly background: string
    readonly backgrounds: Readonly<Record<'white' | 'dark' | 'transparent', string>>
    readonly withTitle: string
    readonly titleText: string
    /** `{reports}` is counted. */
    readonly defaultTitle: string
    readonly withLegend: string
    /** `{width}` and `{height}` in pixels. */
    readonly size: string
    readonly preview: string
    readonly save: string
    readonly drawing: string
    readonly failed: string
    readonly fileName: string
  }
  readonly act: Readonly<Record<Act, string>>
  readonly mode: Readonly<Record<Mode, string>>
  readonly actorType: Readonly<Record<ActorType, string>>
  readonly polarity: Readonly<Record<`${Polarity}`, string>>
  readonly relation: Readonly<Record<Relation, string>>
}
