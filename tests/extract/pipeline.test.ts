import { expect, test } from 'vitest'
import { bundledLexicon, extract, makeReport } from '../../src/extract/index.ts'

const reports = ['one', 'other'].map((id) => makeReport({ id, text: 'قال لافروف إن الهدنة مستمرة.' }))

test('progress is told after each report', () => {
  const done: number[] = []
  extract(reports, bundledLexicon(), { onReport: (count) => done.push(count) })
  expect(done).toEqual([1, 2])
})

test('stages are measured by the clock that is given, each once a report', () => {
  let now = 0
  const stages: [string, number][] = []
  extract(reports, bundledLexicon(), {
    clock: () => now++,
    onStage: (name, time) => stages.push([name, time]),
  })
  const names = stages.map(([name]) => name)
  expect(names.filter((name) => name === 'text')).toHaveLength(2)
  expect(names.filter((name) => name === 'statements')).toHaveLength(2)
  expect(names.filter((name) => name === 'corpus')).toHaveLength(1)
  expect(stages.every(([, time]) => time === 1)).toBe(true)
})

test('watching changes nothing', () => {
  const watched = extract(reports, bundledLexicon(), {
    clock: () => 0,
    onStage: () => undefined,
    onReport: () => undefined,
  })
  expect(watched).toEqual(extract(reports, bundledLexicon()))
})
