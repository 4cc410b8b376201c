import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { openDatabase } from '../../../src/projects/database.ts'
import { readProjectFile, writeProjectFile } from '../../../src/projects/project-file.ts'
import { ProjectStore } from '../../../src/projects/store.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { by, coded, referenceTo } from '../../corrections/coding.ts'
import { eventually, onMap, openApp } from '../open-app.ts'

let clock = 0
const store = new ProjectStore(openDatabase(), {
  now: () => new Date(Date.UTC(2024, 0, 1, 0, 0, clock++)).toISOString(),
  newId: () => `project-${clock}`,
})

// Other tests of the page keep projects too.
beforeEach(async () => {
  for (const entry of await store.list()) {
    if (entry.deleted === null) await store.setDeleted(entry, true)
    await store.end(entry.id)
  }
})

const dialog = () => page.getByTestId('projects-dialog')
const names = () => [...document.querySelectorAll('[data-project] h3 bdi')].map((one) => one.textContent)
const HISTORY = {
  done: [by({ kind: 'accept-statement', statement: referenceTo(coded(), 'call') })],
  undone: [],
}

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  const messages = messagesIn[language]

  async function openProjects(): Promise<void> {
    await openApp({ language })
    await eventually(() => onMap('putin')).not.toBeNull()
    await page.getByRole('banner').getByRole('button', { name: messages.project.title }).click()
    await expect.element(dialog()).toBeVisible()
  }

  test('projects are listed with what is in them, opened and renamed', async () => {
    await store.create('حلب', { extraction: coded(), history: HISTORY })
    await openProjects()
    await expect.element(dialog()).toHaveTextContent(messagesIn[language].project.changed.split('{')[0] ?? '')
    const item = dialog().getByRole('article', { name: 'حلب' })
    await item.getByRole('button', { name: messages.project.rename }).click()
    await item.getByRole('textbox').fill('حلب ٢٠١٦')
    await userEvent.keyboard('{Enter}')
    await eventually(names).toEqual(['حلب ٢٠١٦'])
    expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
    await dialog().getByRole('button', { name: messages.project.openIt, exact: true }).click()
    await eventually(() => onMap('factions')).not.toBeNull()
    await eventually(() => onMap('putin')).toBeNull()
    await expect.element(page.getByTestId('project-bar')).toHaveTextContent('حلب ٢٠١٦')
    await expect.element(page.getByTestId('undo')).toBeVisible()
  })

  test('what is shown becomes a project, and is duplicated', async () => {
    await openProjects()
    await dialog().getByRole('button', { name: messages.project.keepShown }).click()
    await eventually(names).toEqual([messages.project.samples])
    await dialog().getByRole('button', { name: messages.project.duplicate }).click()
    const copy = messages.project.copy.replace('{name}', messages.project.samples)
    await eventually(() => names().toSorted()).toEqual([copy, messages.project.samples].toSorted())
    await expect.element(dialog().getByText(messages.project.isOpen, { exact: true })).toBeVisible()
  })

  test('a deletion is undone at once, or later out of the list, or is for good', async () => {
    await store.create('حلب', { extraction: coded(), history: HISTORY })
    await openProjects()
    const { project } = messages
    await dialog().getByRole('button', { name: project.remove }).click()
    await eventually(names).toEqual([])
    await dialog().getByRole('button', { name: project.undo }).click()
    await eventually(names).toEqual(['حلب'])
    await dialog().getByRole('button', { name: project.remove }).click()
    await dialog().getByText(project.deleted.replace('{count}', '1')).click()
    await dialog().getByRole('button', { name: project.takeBack }).click()
    await eventually(names).toEqual(['حلب'])
    await dialog().getByRole('button', { name: project.remove }).click()
    await dialog().getByText(project.deleted.replace('{count}', '1')).click()
    await dialog().getByRole('button', { name: project.end }).click()
    await eventually(() => document.querySelector('[data-testid="deleted-projects"]')).toBeNull()
    expect(await store.list()).toEqual([])
  })
})

test('a project file that is opened is one more project, and gives the same bytes again', async () => {
  const text = writeProjectFile({
    name: 'من زميل',
    created: '2020-01-01T00:00:00.000Z',
    extraction: goldExtraction(),
    history: HISTORY,
  })
  await openApp()
  await eventually(() => onMap('putin')).not.toBeNull()
  await page.getByRole('banner').getByRole('button', { name: messagesIn.ar.project.title }).click()
  await userEvent.upload(page.getByTestId('project-file'), new File([text], 'theirs.isnad.json'))
  await expect.element(page.getByTestId('project-bar')).toHaveTextContent('من زميل')
  await expect.element(page.getByTestId('project-bar')).toHaveTextContent(messagesIn.ar.project.keeping.saved)
  const [entry] = await store.list()
  const { extraction, history } = await store.read(entry?.id ?? '')
  const { name, created } = entry ?? { name: '', created: '' }
  const written = writeProjectFile({ name, created, extraction, history })
  expect(readProjectFile(JSON.parse(written))).toEqual(JSON.parse(text))
  expect(written === text).toBe(true)
})

test('a project of a later version is refused, and says so', async () => {
  await openApp({ language: 'en' })
  await eventually(() => onMap('putin')).not.toBeNull()
  await page.getByRole('banner').getByRole('button', { name: 'Projects' }).click()
  const file = new File(['{"format":"isnad-project","version":99}'], 'new.isnad.json')
  await userEvent.upload(page.getByTestId('project-file'), file)
  await expect.element(page.getByRole('alert')).toHaveTextContent('later version')
  await eventually(() => onMap('putin')).not.toBeNull()
})
