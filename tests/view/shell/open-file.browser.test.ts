import { page, userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { extractionPieces } from '../../../src/exchange/extraction-json.ts'
import { syntheticExtraction } from '../../fixtures/synthetic-extraction.ts'
import { eventually, onMap, openApp, panelKind } from '../open-app.ts'

const small = syntheticExtraction({ actors: 40, statements: 100, replies: 30 })
const mapFile = new File([...extractionPieces(small)], 'archive.json', { type: 'application/json' })

async function choose(file: File): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /أدخل تقاريرك|Bring in reports/ })
    .click()
  await userEvent.upload(page.getByTestId('import-files'), file)
}

test.each([
  ['ar', 'العودة إلى تقارير العيّنة'],
  ['en', 'Back to the sample reports'],
] as const)('a file takes the place of the samples, and they come back (%s)', async (language, back) => {
  await openApp({ language, address: 'actor=putin' })
  await eventually(panelKind).toBe('actor')
  await choose(mapFile)
  await eventually(() => onMap('state-0')).not.toBeNull()
  await eventually(() => onMap('putin')).toBeNull()
  await eventually(panelKind).toBe('overview')
  await expect.element(page.getByText('archive.json')).toBeVisible()
  await page.getByRole('button', { name: back }).click()
  await eventually(() => onMap('putin')).not.toBeNull()
  await eventually(() => onMap('state-0')).toBeNull()
})

test('a file that cannot be opened leaves the map, and says why', async () => {
  await openApp({ language: 'en' })
  await eventually(() => onMap('putin')).not.toBeNull()
  await choose(new File(['{"format": "isnad-extraction", "version": 9}'], 'graph.json'))
  const alert = page.getByRole('alert')
  await expect.element(alert).toHaveTextContent('graph.json was not opened.')
  await expect.element(alert).toHaveTextContent('later version')
  await eventually(() => onMap('putin')).not.toBeNull()
  await alert.getByRole('button', { name: 'Close' }).click()
  await expect.element(alert).not.toBeInTheDocument()
})

test('a file that names an actor it does not have is refused with the name', async () => {
  await openApp()
  const broken = { ...small, actors: small.actors.slice(1) }
  await choose(new File([JSON.stringify(broken)], 'broken.json'))
  await expect.element(page.getByRole('alert')).toHaveTextContent('"state-0"')
})

test('a file dropped on the page is opened', async () => {
  await openApp()
  await eventually(() => onMap('putin')).not.toBeNull()
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(mapFile)
  const drag = (type: string): boolean =>
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  drag('dragenter')
  await expect.element(page.getByTestId('drop-target')).toBeVisible()
  // Else the browser would show the file in the place of the page.
  expect([drag('dragover'), drag('drop')]).toEqual([false, false])
  await eventually(() => onMap('state-0')).not.toBeNull()
  await eventually(() => document.querySelector('[data-testid="drop-target"]')).toBeNull()
})
