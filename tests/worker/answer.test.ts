import { expect, test } from 'vitest'
import { answer, type Extractor } from '../../src/worker/answer.ts'
import type { Answer } from '../../src/worker/protocol.ts'
import { conversation, report } from '../graph/conversation.ts'

function answersOf(extractor: Extractor): Answer[] {
  const answers: Answer[] = []
  answer({ request: 7, reports: [report('a'), report('b')] }, extractor, (one) => answers.push(one))
  return answers
}

test('progress comes before the extraction, all with the number of the request', () => {
  const answers = answersOf((reports, onProgress) => {
    onProgress({ done: 1, total: reports.length })
    return conversation({ documents: reports })
  })
  expect(answers.map(({ kind, request }) => [kind, request])).toEqual([
    ['progress', 7],
    ['extraction', 7],
  ])
})

test.each([
  [new Error('no such table'), 'no such table'],
  ['a bare word', 'a bare word'],
])('what is thrown becomes an answer: %s', (thrown, reason) => {
  const answers = answersOf(() => {
    // Whatever a library throws must come back as words.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw thrown
  })
  expect(answers).toEqual([{ kind: 'failure', request: 7, reason }])
})
