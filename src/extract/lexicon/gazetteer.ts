import arabicNames from 'i18n-iso-countries/langs/ar.json'
import englishNames from 'i18n-iso-countries/langs/en.json'
import { ACTOR_TYPES, type ActorType } from '../types.ts'
import type { Gender } from './segments.ts'
import { readTable, type Row, type TableSource } from './table.ts'

/** An actor that the lists know. */
export interface KnownActor {
  readonly id: string
  readonly name: { readonly ar: string; readonly en: string | null }
  readonly type: ActorType
  readonly aliases: readonly string[]
  readonly wikidata: string | null
  readonly memberOf: readonly string[]
  /** Of persons only: the gender that a verb agrees with. */
  readonly gender: Gender | null
}

/** An adjective that stands for an actor: روسي for Russia, أممي for the United Nations. */
export interface AdjectiveOf {
  readonly actor: string
  /** Masculine singular without article, and plurals that are not regular. */
  readonly forms: readonly string[]
  readonly plurals: readonly string[]
}

/** What one table of actors holds. */
export interface ActorList {
  readonly actors: readonly KnownActor[]
  readonly adjectives: readonly AdjectiveOf[]
}

type CountryNames = Readonly<Record<string, string | readonly string[]>>

function namesOfCountry(names: CountryNames, iso: string): string[] {
  const found = names[iso]
  return found === undefined ? [] : typeof found === 'string' ? [found] : [...found]
}

const STATE_COLUMNS = ['iso', 'id', 'capitals', 'nisba', 'plural', 'aliases', 'wikidata'] as const

/** Reads data/ar/states.tsv; the names of the states come from i18n-iso-countries by their ISO code. */
export function readStates(source: TableSource): ActorList {
  const actors: KnownActor[] = []
  const adjectives: AdjectiveOf[] = []
  readTable(source, STATE_COLUMNS, (row) => {
    const state = readState(row)
    actors.push(state)
    adjectives.push({ actor: state.id, forms: row.list('nisba'), plurals: row.list('plural') })
  })
  return { actors, adjectives }
}

function readState(row: Row<(typeof STATE_COLUMNS)[number]>): KnownActor {
  const iso = row.required('iso')
  const aliases = row.list('aliases')
  const arabic = namesOfCountry(arabicNames.countries, iso)
  const english = namesOfCountry(englishNames.countries, iso)
  const ar = arabic[0] ?? row.fail(`no Arabic name for the country code ${iso}`)
  const id = row.required('id')
  return {
    id,
    name: { ar, en: english.find((name) => spells(name, id)) ?? titleCase(id) },
    type: 'state',
    aliases: [...new Set([...aliases, ...arabic, ...row.list('capitals')])].filter((name) => name !== ar),
    wikidata: row.text('wikidata') || null,
    memberOf: [],
    gender: null,
  }
}

/** Whether an id is the name in small letters: of several English names, the plain one makes the id. */
function spells(name: string, id: string): boolean {
  return name.toLowerCase().replaceAll(' ', '-') === id
}

/** Reads data/ar/actors.tsv: everybody who is neither a person nor a state. */
export function readActors(source: TableSource): ActorList {
  const actors: KnownActor[] = []
  const adjectives: AdjectiveOf[] = []
  readTable(source, ['id', 'ar', 'en', 'type', 'aliases', 'nisba', 'wikidata', 'memberOf'], (row) => {
    const forms = row.list('nisba')
    actors.push(readActor(row, row.oneOf('type', ACTOR_TYPES), null))
    if (forms.length > 0) adjectives.push({ actor: row.required('id'), forms, plurals: [] })
  })
  return { actors, adjectives }
}

/** Reads data/ar/persons.tsv. */
export function readPersons(source: TableSource): ActorList {
  const columns = ['id', 'ar', 'en', 'aliases', 'gender', 'wikidata', 'memberOf'] as const
  const actors = readTable(source, columns, (row) =>
    readActor(row, 'person', row.oneOf('gender', ['m', 'f'] as const)),
  )
  return { actors, adjectives: [] }
}

type NameColumn = 'id' | 'ar' | 'en' | 'aliases' | 'wikidata' | 'memberOf'

function readActor(row: Row<NameColumn>, type: ActorType, gender: Gender | null): KnownActor {
  const ar = row.required('ar')
  const wikidata = row.text('wikidata')
  if (wikidata !== '' && !/^Q\d+$/.test(wikidata))
    row.fail(`wikidata is «${wikidata}», must be Q and a number`)
  return {
    id: row.required('id'),
    name: { ar, en: row.text('en') || null },
    type,
    aliases: row.list('aliases'),
    wikidata: wikidata || null,
    memberOf: row.list('memberOf'),
    gender,
  }
}

/** The everyday English name where the package has only the formal one: `syria` for "Syrian Arab Republic". */
function titleCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_part, letter: string) => ` ${letter.toUpperCase()}`).trim()
}
