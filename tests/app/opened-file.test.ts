import { expect, test } from 'vitest'
import { OpenedFile } from '../../src/app/opened-file.svelte.ts'
import type { Extraction } from '../../src/extract/index.ts'
import { BrokenExtractionError } from '../../src/graph/errors.ts'
import type { FileAnswer } from '../../src/worker/file-client.ts'
import { conversation } from '../graph/conversation.ts'

const fileCalled = (name: string): File => new File([], name)
const good: FileAnswer = { kind: 'extraction', extraction: conversation() }

/** A file opener of which the test says what its reader answers and when. */
function opener(show: (extraction: Extraction) => void = () => undefined) {
  const answers: ((answer: FileAnswer) => void)[] = []
  const file = new OpenedFile(
    { extraction: show, project: () => undefined },
    () => new Promise((resolve) => answers.push(resolve)),
  )
  const open = async (name: string, answer: FileAnswer): Promise<void> => {
    const opening = file.open(fileCalled(name))
    answers.at(-1)?.(answer)
    await opening
  }
  return { file, open, answers }
}

test('a file is being opened, then shown', async () => {
  const shown: Extraction[] = []
  const { file, answers } = opener((extraction) => shown.push(extraction))
  const opening = file.open(fileCalled('map.json'))
  expect([file.name, file.attempt]).toEqual([null, { name: 'map.json', refusal: null }])
  answers[0]?.(good)
  await opening
  expect([file.name, file.attempt, shown.length]).toEqual(['map.json', null, 1])
})

test('a refused file leaves the one before it open, and the refusal can be put away', async () => {
  const { file, open } = opener()
  await open('good.json', good)
  const refusal: FileAnswer = { kind: 'refused', problem: 'not-json', place: null }
  await open('bad.json', refusal)
  expect([file.name, file.attempt]).toEqual(['good.json', { name: 'bad.json', refusal }])
  file.dismiss()
  expect([file.name, file.attempt]).toEqual(['good.json', null])
})

test('a file that contradicts itself is refused with what is wrong', async () => {
  const { file, open } = opener(() => {
    throw new BrokenExtractionError('names an unknown actor: "x"')
  })
  await open('broken.json', good)
  expect(file.attempt?.refusal).toEqual({ kind: 'broken', reason: 'names an unknown actor: "x"' })
  expect(file.name).toBeNull()
})

test('a reader that fails is a refusal too', async () => {
  const file = new OpenedFile({ extraction: () => undefined, project: () => undefined }, () =>
    Promise.reject(new Error('gone')),
  )
  await file.open(fileCalled('gone.json'))
  expect(file.attempt?.refusal).toEqual({ kind: 'failure', reason: 'gone' })
})

test('of two openings only the newer counts, whichever ends first', async () => {
  let shown = 0
  const { file, answers } = opener(() => shown++)
  const older = file.open(fileCalled('older.json'))
  const newer = file.open(fileCalled('newer.json'))
  answers[1]?.(good)
  await newer
  answers[0]?.(good)
  await older
  expect([file.name, shown]).toEqual(['newer.json', 1])
})

test('an opening that is given up shows nothing', async () => {
  let shown = 0
  const { file, answers } = opener(() => shown++)
  const opening = file.open(fileCalled('slow.json'))
  file.dismiss()
  answers[0]?.(good)
  await opening
  expect([file.name, file.attempt, shown]).toEqual([null, null, 0])
})
