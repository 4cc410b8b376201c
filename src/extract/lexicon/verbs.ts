import { fold } from '../text/fold.ts'
import { ACTS, RELATIONS, type Act, type Polarity, type Relation } from '../types.ts'
import { readTable, type Row, type TableSource } from './table.ts'
import { readRoles, type SlotRole } from './roles.ts'
import { inflect, participleForms, type Inflection } from './inflection.ts'
import { addTo } from './maps.ts'

/** When a form of the verb makes a statement; see data/ar/README.md. */
export const FIRES = ['any', 'clause', 'noun', 'never'] as const
export type Fires = (typeof FIRES)[number]

/** A reporting verb with its complement frame. */
export interface Verb {
  readonly lemma: string
  readonly fires: Fires
  readonly act: Act
  readonly polarity: Polarity
  readonly roles: readonly SlotRole[]
  /** The relation of its statement to an earlier one that the verb presupposes. */
  readonly relation: Relation | null
  /** Whether it continues what the last speaker said. */
  readonly continues: boolean
}

/** The forms of all verbs, by matching key. */
export interface VerbForms {
  readonly finite: ReadonlyMap<string, readonly VerbForm[]>
  readonly participles: ReadonlyMap<string, readonly VerbForm[]>
  readonly masdars: ReadonlyMap<string, readonly Verb[]>
}

export interface VerbForm extends Inflection {
  readonly verb: Verb
}

const COLUMNS = [
  'lemma', 'past', 'present', 'jussive', 'participle', 'masdar', 'fires', 'act', 'polarity', 'roles', 'relation', 'continues',
] as const // prettier-ignore
type Column = (typeof COLUMNS)[number]

/** Reads data/ar/verbs.tsv and inflects every verb. */
export function readVerbs(source: TableSource): VerbForms {
  const finite = new Map<string, VerbForm[]>()
  const participles = new Map<string, VerbForm[]>()
  const masdars = new Map<string, Verb[]>()
  readTable(source, COLUMNS, (row) => {
    const verb = readVerb(row)
    const forms = { past: row.words('past'), present: row.words('present'), jussive: row.words('jussive') }
    if (forms.past.length !== 4 || forms.present.length !== 4)
      row.fail('past and present need four forms each')
    inflect(forms, (key, feature) => {
      addTo(finite, key, { key, verb, ...feature })
    })
    for (const participle of row.list('participle'))
      for (const inflection of participleForms(participle))
        addTo(participles, inflection.key, { ...inflection, verb })
    for (const masdar of row.list('masdar')) addTo(masdars, fold(masdar), verb)
  })
  return { finite, participles, masdars }
}

function readVerb(row: Row<Column>): Verb {
  const relation = row.text('relation')
  return {
    lemma: row.required('lemma'),
    fires: row.oneOf('fires', FIRES),
    act: row.oneOf('act', ACTS),
    polarity: Number(row.oneOf('polarity', ['-1', '0', '1'])) as Polarity,
    roles: readRoles(row, 'roles'),
    relation: relation === '' ? null : row.oneOf('relation', RELATIONS),
    continues: row.text('continues') === 'yes',
  }
}
