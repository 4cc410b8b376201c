import { describe, expect, test } from 'vitest'
import { bundledLexicon, extract, makeReport, type Reply } from '../../../src/extract/index.ts'

interface Dated {
  readonly text: string
  readonly published: string | null
}

const CHARGE = { text: 'اتهمت موسكو واشنطن بقصف المستشفى الميداني.', published: '2016-11-01' }
const DENIAL = { text: 'نفت واشنطن الاتهامات الروسية بقصف المستشفى الميداني.', published: '2016-11-02' }

/** The replies found in reports; the nth report has the id `rn`. */
function replies(...reports: readonly Dated[]): readonly Reply[] {
  return extract(
    reports.map((report, at) => makeReport({ id: `r${at}`, ...report })),
    bundledLexicon(),
  ).replies
}

test('a denial in one report answers the charge in another', () => {
  expect(replies(CHARGE, DENIAL)).toMatchObject([
    { from: 'r1-s1', to: 'r0-s1', toActor: 'russia', relation: 'deny' },
  ])
})

test('the order in which reports are given does not matter', () => {
  expect(replies(DENIAL, CHARGE)).toMatchObject([{ from: 'r0-s1', to: 'r1-s1' }])
})

describe('nothing is answered', () => {
  test.each([
    ['that was said later', { ...CHARGE, published: '2016-11-03' }],
    ['that was said long ago', { ...CHARGE, published: '2016-01-01' }],
    ['of which no day is known', { ...CHARGE, published: null }],
    ['that speaks of something else', { ...CHARGE, text: 'اتهمت موسكو واشنطن بإغلاق الحدود البحرية.' }],
    ['that somebody else said', { ...CHARGE, text: 'اتهمت باريس واشنطن بقصف المستشفى الميداني.' }],
    ['that is no charge', { ...CHARGE, text: 'رحبت موسكو ببناء المستشفى الميداني.' }],
  ])('%s', (_what, other) => {
    expect(replies(other, DENIAL)).toMatchObject([{ to: null, toActor: 'russia' }])
  })
})

test('an answer to a statement of its own report stays there', () => {
  const own = { text: `${CHARGE.text} ${DENIAL.text}`, published: '2016-11-02' }
  expect(replies(CHARGE, own)).toMatchObject([{ from: 'r1-s2', to: 'r1-s1' }])
})
