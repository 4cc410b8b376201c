import { fold } from '../text/fold.ts'
import { ACTS, type Act, type Polarity } from '../types.ts'
import { addTo } from './maps.ts'
import { readRoles, type SlotRole } from './roles.ts'
import { readTable, type TableSource } from './table.ts'

/** A noun of stance (قلق، انتقادات) that gives a light verb its act. */
export interface StanceNoun {
  readonly noun: string
  readonly act: Act
  readonly polarity: Polarity
  readonly roles: readonly SlotRole[]
}

/** A noun that names an act of speech (طلب، اتهامات), which another statement can answer. */
export interface SpeechNoun {
  readonly noun: string
  readonly act: Act
}

/** Reads data/ar/stance-nouns.tsv into its forms by matching key. */
export function readStanceNouns(source: TableSource): ReadonlyMap<string, readonly StanceNoun[]> {
  const found = new Map<string, StanceNoun[]>()
  readTable(source, ['noun', 'forms', 'act', 'polarity', 'roles'], (row) => {
    const polarity = Number(row.oneOf('polarity', ['-1', '0', '1'])) as Polarity
    const entry = {
      noun: row.required('noun'),
      act: row.oneOf('act', ACTS),
      polarity,
      roles: readRoles(row, 'roles'),
    }
    for (const form of new Set([entry.noun, ...row.list('forms')].map(fold))) addTo(found, form, entry)
  })
  return found
}

/** Reads data/ar/speech-nouns.tsv into its forms by matching key. */
export function readSpeechNouns(source: TableSource): ReadonlyMap<string, SpeechNoun> {
  const found = new Map<string, SpeechNoun>()
  readTable(source, ['noun', 'forms', 'act'], (row) => {
    const entry = { noun: row.required('noun'), act: row.oneOf('act', ACTS) }
    for (const form of [entry.noun, ...row.list('forms')]) found.set(fold(form), entry)
  })
  return found
}
