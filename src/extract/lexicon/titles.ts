import { fold } from '../text/fold.ts'
import { ACTOR_TYPES, type ActorType } from '../types.ts'
import type { Gender, GrammaticalNumber } from './segments.ts'
import { readTable, type Row, type TableSource } from './table.ts'
import { PhraseTrie } from './trie.ts'

export const TITLE_KINDS = [
  'honorific', 'rank', 'office', 'spokesperson', 'anonymous', 'group', 'body', 'medium', 'document', 'profession',
] as const // prettier-ignore
export type TitleKind = (typeof TITLE_KINDS)[number]

/** A noun that heads the name of a speaker: وزير، المتحدث، مصدر، فصائل، وزارة ... in one of its forms. */
export interface Title {
  /** The masculine singular: one title under all its forms. */
  readonly title: string
  readonly kind: TitleKind
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** Office id of data/ar/offices.tsv where the title is one. */
  readonly office: string | null
  /** The type of actor that the phrase names. */
  readonly type: ActorType
}

/** Reads data/ar/titles.tsv and data/ar/offices.tsv into one tree of title phrases. */
export function readTitles(titles: TableSource, offices: TableSource): PhraseTrie<Title> {
  const found = new PhraseTrie<Title>()
  readTable(offices, ['office', 'heads', 'gender'], (row) => {
    const office = row.required('office')
    const gender = row.text('gender') === 'f' ? 'f' : 'm'
    for (const head of row.list('heads'))
      addForms(found, head, {
        title: fold(head),
        kind: 'office',
        gender,
        number: 's',
        office,
        type: 'person',
      })
  })
  readTable(titles, ['title', 'feminine', 'plural', 'kind', 'type'], (row) => readTitle(found, row))
  return found
}

function readTitle(
  found: PhraseTrie<Title>,
  row: Row<'title' | 'feminine' | 'plural' | 'kind' | 'type'>,
): void {
  const kind = row.oneOf('kind', TITLE_KINDS)
  const title = row.required('title')
  const base = { title: fold(title), kind, office: null, type: row.oneOf('type', ACTOR_TYPES) }
  const plain: GrammaticalNumber = kind === 'group' ? 'p' : 's'
  const isOfWomen = row.list('feminine').includes(title)
  const gender = isOfWomen ? 'f' : grammaticalGender(title, kind)
  addForms(found, title, { ...base, gender, number: plain })
  for (const form of row.list('feminine')) addForms(found, form, { ...base, gender: 'f', number: plain })
  for (const form of row.list('plural')) {
    for (const one of casesOf(form))
      addForms(found, one, { ...base, gender: genderOfMany(kind), number: 'p' })
  }
  if (!title.includes(' ')) addDuals(found, title, base)
}

/** A verb takes several things, as documents are, for one woman. */
const genderOfMany = (kind: TitleKind): Gender => (kind === 'document' ? 'f' : 'm')

/** A sound plural in its cases, alone and before what it is of: «باحثون», «باحثين», «باحثو الدراسة», «باحثي الدراسة». */
function casesOf(plural: string): readonly string[] {
  if (!plural.endsWith('ون')) return [plural]
  return ['ون', 'ين', ...(plural.includes(' ') ? [] : ['و', 'ي'])].map((ending) =>
    plural.replace(/ون$/, ending),
  )
}

/** «المسؤولان», «الوزيرتين»: two of whom a title names one. */
function addDuals(found: PhraseTrie<Title>, title: string, base: Omit<Title, 'gender' | 'number'>): void {
  const stem = title.replace(/ة$/, 'ت')
  const dual = { ...base, gender: grammaticalGender(title, base.kind), number: 'd' as const }
  for (const ending of ['ان', 'ين']) found.addPhrase(stem + ending, dual)
}

/** Kinds whose titles are men's unless the table says otherwise, whatever their ending: العمدة, الداعية. */
const OF_MEN: readonly TitleKind[] = ['honorific', 'rank', 'office', 'spokesperson', 'profession']

/** The gender that the head of a title shows: «رئيس حكومة» is masculine, «حكومة» feminine. */
function grammaticalGender(title: string, kind: TitleKind): Gender {
  return /^\S*(?:ة|ات)(?:\s|$)/.test(title) && !OF_MEN.includes(kind) ? 'f' : 'm'
}

/** Adds the phrase as it is written and, where it has no article, with the article on every word (الأمين العام). */
function addForms(found: PhraseTrie<Title>, phrase: string, title: Title): void {
  found.addPhrase(phrase, title)
  if (phrase.includes(' ') && !/(^|\s)[اأ]ل/.test(phrase)) {
    found.addPhrase(phrase.replace(/(?<=^|\s)(?=\S)/g, 'ال'), title)
  }
}
