import { describe, expect, test } from 'vitest'
import { bundledLexicon } from '../../../src/extract/index.ts'
import { readHolders } from '../../../src/extract/lexicon/offices.ts'
import { table } from './tables.ts'

const holders = readHolders(
  table(
    'holders',
    'office of person from to',
    { office: 'president', of: 'land', person: 'first', from: '2010', to: '2014-06-30' },
    { office: 'president', of: 'land', person: 'second', from: '2014-07-01', to: '2018-05' },
    { office: 'president', of: 'land', person: 'third', from: '2018-06', to: '' },
  ),
)

describe('who held an office on a day', () => {
  test.each([
    ['2009-12-31', null],
    ['2010-01-01', 'first'],
    ['2014-06-30', 'first'],
    ['2014-07-01', 'second'],
    ['2018-05-31', 'second'],
    ['2018-06-01', 'third'],
    ['2099-01-01', 'third'],
  ])('%s: %s', (date, person) => {
    expect(holders.on('president', 'land', date)).toBe(person)
  })

  test('without a day nobody', () => {
    expect(holders.on('president', 'land', null)).toBeNull()
  })

  test('of an office or a body that the table does not have, nobody', () => {
    expect(holders.on('minister', 'land', '2012-01-01')).toBeNull()
    expect(holders.on('president', 'sea', '2012-01-01')).toBeNull()
    expect(holders.all('president', 'sea')).toEqual([])
  })
})

test('everybody who ever held it, in the order of the table', () => {
  expect(holders.all('president', 'land')).toEqual(['first', 'second', 'third'])
})

test.each([
  ['president', 'france', '2010-06-01', 'sarkozy'],
  ['president', 'france', '2016-06-01', 'hollande'],
  ['president', 'united-states', '2016-10-28', 'obama'],
  ['president', 'united-states', '2018-06-01', 'trump'],
  ['foreign-minister', 'russia', '2016-10-28', 'lavrov'],
])('the bundled table: %s of %s on %s is %s', (office, body, date, person) => {
  expect(bundledLexicon().holders.on(office, body, date)).toBe(person)
})
