import { expect, test } from 'vitest'
import { makeReport } from '../../src/extract/index.ts'
import { folderWith } from '../cli/files.ts'
import { fromAnnotation, type AnnotatedStatement } from './from-annotation.ts'
import { readAnnotations } from './read-annotations.ts'

test('annotations are read in the order of their names', async () => {
  const empty = '{"actors": [], "statements": []}'
  const found = await readAnnotations(folderWith({ 'b.json': empty, 'a.json': empty, 'a.txt': 'نص' }))
  expect(found.map(({ document }) => document)).toEqual(['a', 'b'])
})

test.each([
  [{ 'a.json': '{' }, 'a.json: this is not JSON'],
  [{ 'a.json': '[]' }, 'a.json: this is no annotation'],
  [{ 'a.txt': '' }, 'there is no annotation'],
])('a folder that cannot be used is named with the reason: %j', async (files, problem) => {
  await expect(readAnnotations(folderWith(files))).rejects.toThrow(problem)
})

const report = makeReport({ id: 'r', text: 'قال سالم إن الطريق مفتوح. قال سالم: لا.' })
const statement: AnnotatedStatement = {
  id: 's1',
  speaker: 'salem',
  cue: 'قال',
  content: ['لا'],
  mode: 'direct',
  act: 'reject',
}

test('a cue is the one nearest to its content, and the nth where it is counted', () => {
  const [near] = fromAnnotation({ document: 'r', actors: [], statements: [statement] }, report).statements
  expect(near?.cue).toEqual([26, 29])
  const counted = { ...statement, cue: { text: 'قال', nth: 1 } }
  const [first] = fromAnnotation({ document: 'r', actors: [], statements: [counted] }, report).statements
  expect(first?.cue).toEqual([0, 3])
})

test('words that the text does not have are named with their statement', () => {
  const wrong = { ...statement, content: ['نعم'] }
  const read = () => fromAnnotation({ document: 'r', actors: [], statements: [wrong] }, report)
  expect(read).toThrow('r, s1: Error: not in the text: "نعم"')
})
