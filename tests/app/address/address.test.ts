import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differInLookAlone, formatAddress, parseAddress } from '../../../src/app/address/address.ts'
import type { Address } from '../../../src/app/address/parts.ts'
import { ALL_ANSWERS, ANSWER_FORMS, ANSWER_TOPICS } from '../../../src/app/answers-wanted.ts'
import { COMPARE_TOPICS, FIRST_COMPARISON, type CompareChoice } from '../../../src/app/compare-view.svelte.ts'
import { FIRST_LAYOUT, LAYOUTS } from '../../../src/app/layout-choice.ts'
import { FIRST_ISSUES, ISSUE_SETTINGS, type IssuesChoice } from '../../../src/app/issues-view.svelte.ts'
import { FIRST_LOOK, NODE_COLOURS, NODE_SIZES } from '../../../src/app/map-look.ts'
import { PAGES } from '../../../src/app/pages.ts'
import { LAYERS } from '../../../src/app/selected.ts'
import { PARTINGS } from '../../../src/compare/wanted.ts'
import { ACTOR_TYPES, ACTS, RELATIONS } from '../../../src/extract/index.ts'
import { NO_FILTERS, type Filters } from '../../../src/graph/filters.ts'
import { LANGUAGES } from '../../../src/i18n/language.ts'

const NOWHERE: Address = {
  page: PAGES[0],
  selected: null,
  filters: NO_FILTERS,
  answers: false,
  answersPage: ALL_ANSWERS,
  map: { layout: FIRST_LAYOUT, folded: [], most: null, look: FIRST_LOOK },
  issues: FIRST_ISSUES,
  compare: FIRST_COMPARISON,
  language: null,
  theme: null,
}

const id = fc.string({ unit: 'grapheme', minLength: 1 })
const selected = fc.option(
  fc.oneof(
    fc.record({ kind: fc.constantFrom('actor', 'statement', 'chain', 'report', 'issue'), id }),
    fc.record({ kind: fc.constant('pair'), first: id, second: id }),
    fc.record({ kind: fc.constant('edge'), source: id, target: id, layer: fc.constantFrom(...LAYERS) }),
  ),
)
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const filters: fc.Arbitrary<Filters> = fc.record({
  polarities: fc.subarray([-1, 0, 1] as const),
  acts: fc.subarray([...ACTS]),
  reports: fc.uniqueArray(id),
  outlets: fc.uniqueArray(id),
  actorTypes: fc.subarray([...ACTOR_TYPES]),
  from: fc.option(day),
  until: fc.option(day),
  answers: fc.constantFrom('all', 'linked', 'unanswered'),
  leastStatements: fc.integer({ min: 1, max: 20 }),
  leastConfidence: fc.constantFrom(0, 0.35, 0.95),
  headlines: fc.boolean(),
})

const answersPage = fc.record({
  topic: fc.constantFrom(...ANSWER_TOPICS),
  form: fc.constantFrom(null, ...ANSWER_FORMS),
  relations: fc.subarray([...RELATIONS]),
})
const map = fc.record({
  layout: fc.record({ kind: fc.constantFrom(...LAYOUTS), seed: fc.integer({ min: 1, max: 9999 }) }),
  folded: fc.uniqueArray(id),
  most: fc.option(fc.integer({ min: 1, max: 5000 })),
  look: fc.record({ size: fc.constantFrom(...NODE_SIZES), colour: fc.constantFrom(...NODE_COLOURS) }),
})
const issues: fc.Arbitrary<IssuesChoice> = fc.record({
  topic: fc.constantFrom(...ISSUE_SETTINGS.topic),
  targets: fc.constantFrom(...ISSUE_SETTINGS.targets),
  order: fc.constantFrom(...ISSUE_SETTINGS.order),
  rows: fc.constantFrom(...ISSUE_SETTINGS.rows),
  measure: fc.constantFrom(...ISSUE_SETTINGS.measure),
  normalisation: fc.constantFrom(...ISSUE_SETTINGS.normalisation),
})

const period = fc.record({ from: fc.option(day), until: fc.option(day) })
const compare: fc.Arbitrary<CompareChoice> = fc.record({
  topic: fc.constantFrom(...COMPARE_TOPICS),
  by: fc.constantFrom(...PARTINGS),
  one: fc.uniqueArray(id),
  other: fc.uniqueArray(id),
  day: fc.option(day),
  periods: fc.record({ one: period, other: period }),
  opened: fc.option(id),
})

test('an address brings back what it was made from, whatever the ids', () => {
  fc.assert(
    fc.property(
      fc.record({
        page: fc.constantFrom(...PAGES),
        selected,
        filters,
        answers: fc.boolean(),
        answersPage,
        map,
        issues,
        compare,
        language: fc.constantFrom(...LANGUAGES),
        theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
      }),
      (address) => {
        const hash = formatAddress(address)
        const language = hash === '' ? null : address.language
        expect(parseAddress(`#${hash}`)).toEqual({ ...address, language })
      },
    ),
  )
})

test('nothing selected and nothing filtered is an empty address', () => {
  expect(formatAddress(NOWHERE)).toBe('')
})

test.each([
  '',
  '#',
  '#nonsense',
  '#from=a',
  '#from=a&to=b&line=sideways',
  '#only-act=sing&only-polarity=7',
  '#from-day=2016-13-45&least=0&confidence=2&only-answers=some&until-day=soon',
  '#%E0%A4%A',
  '#layout=square&seed=-3',
  '#seed=1.5',
  '#theme=sepia&lang=fr',
  '#show=nothing&as=poem&only-relation=loves',
])('%j leads nowhere, without an error', (hash) => {
  expect({ ...parseAddress(hash), language: null }).toEqual(NOWHERE)
})

test('an address that says anything was made in Arabic unless it says otherwise; an empty one leaves it open', () => {
  expect(parseAddress('#actor=putin').language).toBe('ar')
  expect(parseAddress('#lang=en').language).toBe('en')
  expect(parseAddress('#lang=fr&actor=putin').language).toBe('ar')
  expect(parseAddress('').language).toBeNull()
})

test('another language or theme is no other place', () => {
  expect(differInLookAlone('actor=a&lang=en', 'actor=a&theme=dark')).toBe(true)
  expect(differInLookAlone('lang=en', '')).toBe(true)
  expect(differInLookAlone('actor=a&lang=en', 'actor=b&lang=en')).toBe(false)
})
