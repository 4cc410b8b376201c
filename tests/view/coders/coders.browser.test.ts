import axe from 'axe-core'
import { page, userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { writeProjectFile } from '../../../src/projects/project-file.ts'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { by, referenceTo } from '../../corrections/coding.ts'
import { eventually, onMap, openApp } from '../open-app.ts'

const base = goldExtraction()
const [first, second, third] = base.statements.filter(({ headline }) => !headline)

/** The same reports as somebody else coded them: another act, and two statements rejected. */
function theirs(): File {
  const changes = [
    { kind: 'set-act', statement: referenceTo(base, first?.id ?? ''), act: 'threaten' },
    { kind: 'reject-statement', statement: referenceTo(base, second?.id ?? '') },
    { kind: 'reject-statement', statement: referenceTo(base, third?.id ?? '') },
  ] as const
  const done = changes.map((change, index) => by(change, `theirs-${index}`))
  const project = { name: 'ليلى', created: '2024-05-03T10:00:00.000Z', extraction: base }
  return new File([writeProjectFile({ ...project, history: { done, undone: [] } })], 'layla.isnad.json')
}

const differences = () =>
  [...document.querySelectorAll<HTMLElement>('[data-difference]')].map(({ dataset }) => dataset.in)

test.each(['ar', 'en'] as const)(
  'two coders are compared, and what they differ in is settled for either (%s)',
  async (language) => {
    const { coders, coding, project } = messagesIn[language]
    await openApp({ language })
    await eventually(() => onMap('putin')).not.toBeNull()
    await page.getByRole('banner').getByRole('button', { name: messagesIn[language].project.title }).click()
    await page.getByRole('button', { name: project.compareCoders }).click()
    await userEvent.upload(page.getByTestId('other-file'), theirs())
    await eventually(() => differences().toSorted()).toEqual(['act', 'statement', 'statement'])
    const row = document.querySelector('[data-coded="act"]')
    expect(row?.textContent).toContain(coders.readings.reliable)
    expect((await axe.run(document)).violations.map(({ id }) => id)).toEqual([])
    const take = (id?: string) =>
      page.elementLocator(document.querySelector(`[data-difference="${id}"]`) ?? document.body)
    await take(first?.id).getByRole('button', { name: coders.takeThere }).click()
    await page.getByTestId('coder-dialog').getByRole('textbox').fill('سلمى')
    await page.getByRole('button', { name: coding.whoSave }).click()
    await eventually(() => differences().length).toBe(2)
    await take(second?.id).getByRole('button', { name: coders.takeThere }).click()
    await take(third?.id).getByRole('button', { name: coders.keepHere }).click()
    await expect.element(page.getByText(coders.none)).toBeVisible()
    expect(row?.textContent).toContain('1')
    await userEvent.keyboard('{Escape}')
    const undo = page.getByTestId('undo')
    await expect
      .element(undo)
      .toHaveAttribute('aria-label', coding.undo.replace('{change}', coding.change['accept-statement']))
    await undo.click()
    await expect
      .element(undo)
      .toHaveAttribute('aria-label', coding.undo.replace('{change}', coding.change['reject-statement']))
  },
)

test('a file without a common report says so', async () => {
  await openApp({ language: 'en' })
  await eventually(() => onMap('putin')).not.toBeNull()
  await page.getByRole('banner').getByRole('button', { name: 'Projects' }).click()
  await page.getByRole('button', { name: messagesIn.en.project.compareCoders }).click()
  const other = {
    ...base,
    documents: base.documents.map((report) => ({ ...report, text: `${report.text} +` })),
  }
  await userEvent.upload(page.getByTestId('other-file'), new File([JSON.stringify(other)], 'x.json'))
  await expect.element(page.getByRole('alert')).toHaveTextContent(messagesIn.en.coders.nothingShared)
})
