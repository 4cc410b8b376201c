import { expect, test } from 'vitest'
import { Projects } from '../../../src/app/projects/projects.svelte.ts'
import { EMPTY_HISTORY } from '../../../src/corrections/history.ts'
import { ConflictError, StoreError } from '../../../src/projects/errors.ts'
import type { ProjectStore } from '../../../src/projects/store.ts'
import type { ProjectEntry } from '../../../src/projects/types.ts'
import { coded } from '../../corrections/coding.ts'

const content = { extraction: coded(), history: EMPTY_HISTORY }
const entry: ProjectEntry = {
  id: 'one',
  name: 'حلب',
  created: '',
  changed: '',
  reports: 2,
  statements: 6,
  corrections: 0,
  revision: 1,
  deleted: null,
}

/** A store that counts revisions and notes what is asked of it; `refuse` is thrown by every saving. */
function fakeStore(refuse?: Error) {
  const revisions: number[] = []
  const store = {
    create: () => Promise.resolve(entry),
    saveHistory: (before: ProjectEntry) => {
      if (refuse) return Promise.reject(refuse)
      revisions.push(before.revision)
      return Promise.resolve({ ...before, revision: before.revision + 1 })
    },
  }
  return { revisions, open: () => Promise.resolve(store as unknown as ProjectStore) }
}

/** A store of which the test says when it begins to answer; it notes each project with its revision. */
function slowStore() {
  let finish: () => void = () => undefined
  const ready = new Promise<void>((resolve) => (finish = resolve))
  const created: [name: string, revision: number][] = []
  const store = {
    create: (name: string) =>
      Promise.resolve({ ...entry, name, id: String(created.push([name, 1]) - 1), revision: 1 }),
    saveHistory: (before: ProjectEntry) => {
      const revision = before.revision + 1
      created[Number(before.id)] = [before.name, revision]
      return Promise.resolve({ ...before, revision })
    },
    read: (id: string) => Promise.resolve({ entry: { ...entry, id }, ...content }),
  }
  return { created, finish, open: () => ready.then(() => store as unknown as ProjectStore) }
}

test('savings follow one another, each on top of the one before', async () => {
  const { revisions, open } = fakeStore()
  const projects = new Projects(open, () => undefined)
  const all = [projects.begin('حلب', content), projects.keep('حلب', content), projects.keep('حلب', content)]
  expect(projects.keeping).toBe('saving')
  await Promise.all(all)
  expect(revisions).toEqual([1, 2])
  expect([projects.keeping, projects.current?.revision]).toEqual(['saved', 3])
})

test.each([
  [new ConflictError(), 'conflict'],
  [new StoreError('no-room', null), 'no-room'],
  [new Error('?'), 'failed'],
])('%s is told as %s, and what is on the screen stays', async (refuse, keeping) => {
  const projects = new Projects(fakeStore(refuse).open, () => undefined)
  await projects.begin('حلب', content)
  await projects.keep('حلب', content)
  expect([projects.keeping, projects.current]).toEqual([keeping, entry])
})

test('what is written late goes to the project that it was done in, and nowhere else', async () => {
  const { created, finish, open } = slowStore()
  const projects = new Projects(open, () => undefined)
  const begun = projects.begin('الأول', content)
  const kept = projects.keep('الأول', content)
  projects.close()
  const other = projects.keep('الثاني', content)
  finish()
  await Promise.all([begun, kept, other])
  expect(created).toEqual([
    ['الأول', 2],
    ['الثاني', 1],
  ])
  expect(projects.current?.name).toBe('الثاني')
})

test('what another tab wrote is not taken on top of what is being written here', async () => {
  const { created, finish, open } = slowStore()
  const projects = new Projects(open, () => undefined)
  const begun = projects.begin('حلب', content)
  const read = projects.read('0')
  const kept = projects.keep('حلب', content)
  finish()
  await Promise.all([begun, kept])
  expect(await read).toBeNull()
  expect([created, projects.keeping]).toEqual([[['حلب', 2]], 'saved'])
})

test('where the browser keeps nothing, that is told and nothing is open', async () => {
  const projects = new Projects(
    () => Promise.reject(new StoreError('forbidden', null)),
    () => undefined,
  )
  await projects.begin('حلب', content)
  expect([projects.keeping, projects.current]).toEqual(['forbidden', null])
})
