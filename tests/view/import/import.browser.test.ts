import { page, userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { goldExtraction } from '../../fixtures/gold-extraction.ts'
import { zip } from '../../import/make-files.ts'
import { eventually, onMap, openApp, slowReports } from '../open-app.ts'

const CALL =
  'دعت وزارة الدفاع التركية الفصائل المسلحة إلى الانسحاب من المدينة.\nورفضت الفصائل الدعوة التركية.\n'
const DENIAL = 'نفى وزير الخارجية التونسي الاتهامات، وقال إن بلاده ملتزمة بالاتفاق.\n'

const dialog = () => page.getByTestId('import-dialog')
const candidates = () => document.querySelectorAll('[data-testid="import-candidates"] li')

async function openDialog(language: 'ar' | 'en' = 'en'): Promise<void> {
  await openApp({ language })
  await openBringIn(language)
}

async function openBringIn(language: 'ar' | 'en'): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: language === 'en' ? 'Bring in reports' : 'أدخل تقاريرك' })
    .click()
  await expect.element(dialog()).toBeVisible()
}

const choose = (...files: File[]): Promise<void> => userEvent.upload(page.getByTestId('import-files'), files)

test('reports of several files take the place of the samples', async () => {
  await openDialog()
  await choose(new File([CALL], 'call.txt'), new File([DENIAL], 'denial.txt'))
  await eventually(() => candidates().length).toBe(2)
  await dialog().getByRole('button', { name: 'Read 2 reports' }).click()
  await eventually(() => onMap('turkish-defence-ministry')).not.toBeNull()
  await eventually(() => onMap('putin')).toBeNull()
  await expect.element(dialog()).not.toBeInTheDocument()
})

test('reports are added to those shown', async () => {
  await openDialog('ar')
  await choose(new File([CALL], 'call.txt'))
  await page.getByTestId('import-add').click()
  await dialog()
    .getByRole('button', { name: /^ابدأ القراءة/ })
    .click()
  await eventually(() => onMap('turkish-defence-ministry')).not.toBeNull()
  await eventually(() => onMap('putin')).not.toBeNull()
})

test('a file that cannot be read is named with what to do, and the others go in', async () => {
  await openDialog()
  await choose(new File([CALL], 'call.txt'), new File([''], 'empty.txt'), new File(['{'], 'x.rtf'))
  await eventually(() => candidates().length).toBe(1)
  const failed = page.getByTestId('import-failed')
  await expect.element(failed).toHaveTextContent('empty.txt The file is empty.')
  await expect.element(failed).toHaveTextContent('x.rtf Of an unknown kind.')
})

test('the same text is noticed, also among the files that come together, and stays out', async () => {
  await openDialog()
  await choose(new File([CALL], 'call.txt'), new File([CALL.replace('الفصائل', 'الفصائـل')], 'again.txt'))
  await eventually(() => candidates().length).toBe(2)
  await expect.element(dialog()).toHaveTextContent('The same text as')
  await expect.element(dialog().getByRole('button', { name: 'Read 1 report' })).toBeVisible()
})

test('files chosen while the samples are still read stay, and are known for the same once those are there', async () => {
  const { source, arrive } = slowReports()
  await openApp({ language: 'en', source })
  await openBringIn('en')
  const [report] = goldExtraction().documents
  await choose(new File([CALL], 'call.txt'), new File([report?.text ?? ''], 'again.txt'))
  await eventually(() => candidates().length).toBe(2)
  await expect.element(dialog().getByRole('button', { name: 'Read 2 reports' })).toBeVisible()
  arrive()
  await expect.element(dialog()).toHaveTextContent('The same text as')
  await expect.element(dialog().getByRole('button', { name: 'Read 1 report' })).toBeVisible()
})

test('of a table the columns are chosen, and the choice is there the next time', async () => {
  const table = `a,b,day\n"${CALL.trim()}",عنوان,2/11/2016\n`
  await openDialog()
  await choose(new File([table], 'reports.csv'))
  await page.getByTestId('import-columns').getByLabelText('Title').selectOptions('b')
  await page.getByTestId('import-columns').getByLabelText('Published').selectOptions('day')
  await dialog().getByRole('button', { name: 'Take the reports' }).click()
  await eventually(() => candidates().length).toBe(1)
  await expect.element(dialog().getByLabelText('Published')).toHaveValue('2016-11-02')
  await choose(new File([table], 'more.csv'))
  await expect.element(page.getByTestId('import-columns').getByLabelText('Title')).toHaveValue('b')
})

describe('what is pasted', () => {
  test('becomes a report', async () => {
    await openDialog()
    await dialog().getByRole('button', { name: 'Paste a text' }).click()
    await dialog().getByLabelText('Text of the report').fill(DENIAL)
    await dialog().getByRole('button', { name: 'Add the text' }).click()
    await eventually(() => candidates().length).toBe(1)
  })
})

test('an archive of hundreds of reports goes in without a frozen page', async () => {
  await openDialog()
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`${index}.txt`, `${CALL}\n${index}`]),
  )
  const bytes = await zip(files)
  // Timers of a page that is frozen until all is read do not ring meanwhile.
  let rung = 0
  const bell = setInterval(() => (rung += 1), 5)
  await choose(new File([bytes.slice().buffer], 'all.zip'))
  await eventually(() => candidates().length).toBe(300)
  clearInterval(bell)
  expect(rung).toBeGreaterThan(20)
})
