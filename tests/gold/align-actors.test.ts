import { expect, test } from 'vitest'
import { alignActors } from './align-actors.ts'
import { dice, foldName, nameWords } from './spelling.ts'

const aligned = (gold: Record<string, string[]>, found: Record<string, string[]>) => {
  const actors = (names: Record<string, string[]>) =>
    Object.entries(names).map(([id, surfaces]) => ({ id, surfaces }))
  return Object.fromEntries(alignActors(actors(gold), actors(found)))
}

test('actors are one by a name that both have, whatever their ids', () => {
  expect(aligned({ salem: ['سالم', 'الوزير'] }, { 'person-1': ['سالم'] })).toEqual({ 'person-1': 'salem' })
})

test('spelling, article and conjunction do not part names', () => {
  expect(foldName('«إيهـاب»')).toBe(foldName('ايهاب'))
  expect(nameWords('والفصائل للمعارضة')).toEqual(['فصائل', 'معارضه'])
  expect(dice(['فصائل', 'معارضه'], ['معارضه'])).toBeCloseTo(2 / 3)
  expect(aligned({ groups: ['فصائل المعارضة'] }, { g: ['المعارضة'] })).toEqual({ g: 'groups' })
})

test('an actor has one partner: the one with most names in common', () => {
  const gold = { a: ['سالم'], b: ['سالم حداد', 'سالم'] }
  expect(aligned(gold, { x: ['سالم حداد', 'سالم'], y: ['سالم'] })).toEqual({ x: 'b', y: 'a' })
})

test('strangers have none', () => {
  expect(aligned({ a: ['سالم'] }, { b: ['ليلى'] })).toEqual({})
})
