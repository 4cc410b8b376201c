import { deleteDB, openDB } from 'idb'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { EMPTY_HISTORY, record } from '../../src/corrections/history.ts'
import { openDatabase } from '../../src/projects/database.ts'
import { ConflictError, StoreError, UnknownProjectError } from '../../src/projects/errors.ts'
import { ProjectStore } from '../../src/projects/store.ts'
import { by, coded, referenceTo } from '../corrections/coding.ts'

const NAME = 'isnad-test'
const extraction = coded()
const history = record(
  EMPTY_HISTORY,
  by({ kind: 'accept-statement', statement: referenceTo(extraction, 'call') }),
)

let clock = 0
beforeEach(() => {
  clock = 0
})

/** A store as a tab has one; all tabs of a test share the database. */
function openStore(): ProjectStore {
  const database = openDatabase(NAME)
  onTestFinished(async () => {
    ;(await database).close()
    await deleteDB(NAME)
  })
  return new ProjectStore(database, {
    now: () => new Date(Date.UTC(2024, 0, 1, 0, 0, clock++)).toISOString(),
    newId: () => `project-${clock}`,
  })
}

test('a project is read back as it was written', async () => {
  const store = openStore()
  const { id } = await store.create('حلب', { extraction, history: EMPTY_HISTORY })
  const read = await store.read(id)
  expect(read.extraction).toEqual(extraction)
  expect(read.entry).toMatchObject({ name: 'حلب', reports: 2, statements: 6, revision: 1, deleted: null })
})

test('another tab, or the same after a reload, finds what was saved', async () => {
  const store = openStore()
  const entry = await store.create('حلب', { extraction, history: EMPTY_HISTORY })
  await store.saveHistory(entry, history)
  expect((await openStore().read(entry.id)).history).toEqual(history)
})

test('two tabs do not overwrite each other', async () => {
  const [one, other] = [openStore(), openStore()]
  const entry = await one.create('حلب', { extraction, history: EMPTY_HISTORY })
  const { entry: same } = await other.read(entry.id)
  await one.saveHistory(entry, history)
  await expect(other.rename(same, 'إدلب')).rejects.toThrow(ConflictError)
  expect(await one.read(entry.id)).toMatchObject({ entry: { name: 'حلب', revision: 2 }, history })
})

test('projects are renamed, duplicated, thrown away and taken back', async () => {
  const store = openStore()
  const entry = await store.create('حلب', { extraction, history })
  const renamed = await store.rename(entry, 'حلب ٢٠١٦')
  const copy = await store.duplicate(entry.id, 'نسخة')
  const deleted = await store.setDeleted(renamed, true)
  expect((await store.list()).map(({ name, deleted: when }) => [name, when !== null])).toEqual([
    ['حلب ٢٠١٦', true],
    ['نسخة', false],
  ])
  expect((await store.setDeleted(deleted, false)).deleted).toBeNull()
  expect(await store.read(copy.id)).toMatchObject({ extraction, history })
})

test('a project out of a file is as old as it is there', async () => {
  const store = openStore()
  const created = '2020-01-01T00:00:00.000Z'
  const entry = await store.create('قديم', { extraction, history }, created)
  expect(await store.entry(entry.id)).toMatchObject({ created, corrections: 1 })
})

test('which project is open is there for the next tab, until none is', async () => {
  const store = openStore()
  expect(await store.lastOpen()).toBeNull()
  await store.setOpen('one')
  await store.setOpen('two')
  expect(await openStore().lastOpen()).toBe('two')
  await store.setOpen(null)
  expect(await openStore().lastOpen()).toBeNull()
})

test('the list counts the corrections that stand', async () => {
  const store = openStore()
  const entry = await store.create('حلب', { extraction, history: EMPTY_HISTORY })
  const saved = await store.saveHistory(entry, history)
  const withdrawn = record(history, by({ kind: 'withdraw', correction: 'one' }, 'two'))
  expect([entry.corrections, saved.corrections]).toEqual([0, 1])
  expect((await store.saveHistory(saved, withdrawn)).corrections).toBe(0)
})

test('what the first version kept is there with its corrections counted', async () => {
  const old = await openDB(NAME, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' })
      database.createObjectStore('extractions')
      database.createObjectStore('histories')
    },
  })
  await old.put('entries', { id: 'old', name: 'حلب', revision: 3, deleted: null })
  await old.put('extractions', extraction, 'old')
  await old.put('histories', history, 'old')
  old.close()
  expect(await openStore().read('old')).toMatchObject({ entry: { revision: 3, corrections: 1 }, history })
})

test('what is set aside stands among what was thrown away, and is taken back whole', async () => {
  const store = openStore()
  const aside = await store.setAside('جانبا', { extraction, history })
  expect(aside.deleted).not.toBeNull()
  expect(await store.setDeleted(aside, false)).toMatchObject({ deleted: null, corrections: 1 })
  expect(await store.read(aside.id)).toMatchObject({ extraction, history })
})

test('what was thrown away is ended for room when asked, what is kept is not', async () => {
  const store = openStore()
  const kept = await store.create('باق', { extraction, history })
  const gone = await store.setDeleted(await store.create('ذاهب', { extraction, history }), true)
  await store.end(kept.id)
  await store.end(gone.id)
  expect((await store.list()).map(({ id }) => id)).toEqual([kept.id])
})

test('what was thrown away long ago is ended, and nothing else', async () => {
  const store = openStore()
  const kept = await store.create('باق', { extraction, history })
  const gone = await store.setDeleted(await store.create('ذاهب', { extraction, history }), true)
  await store.purge('2030-01-01T00:00:00.000Z')
  expect((await store.list()).map(({ id }) => id)).toEqual([kept.id])
  await expect(store.read(gone.id)).rejects.toThrow(UnknownProjectError)
  await expect(store.rename(gone, 'عائد')).rejects.toThrow(UnknownProjectError)
})

test.each([
  ['QuotaExceededError', 'no-room'],
  ['SecurityError', 'forbidden'],
  ['VersionError', 'newer-version'],
  ['UnknownError', 'failed'],
])('%s of the browser is told as %s', async (name, trouble) => {
  const failing = Promise.reject(new DOMException('', name))
  const store = new ProjectStore(failing, { now: () => '', newId: () => '' })
  const error: unknown = await store.list().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StoreError)
  expect(error).toMatchObject({ trouble })
})
