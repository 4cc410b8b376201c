import { page } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import axe from 'axe-core'
import { eventually, onMap, openApp } from '../open-app.ts'

const legendNames = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('.legend [data-legend]')].map(({ dataset }) => dataset.legend)

describe.each([
  ['ar', 'حجم الأطراف ولونها', 'اللون بحسب', 'التكتّل', 'الحجم بحسب', 'التوسّط'],
  ['en', 'Size and colour of actors', 'Colour by', 'Community', 'Size by', 'Betweenness'],
] as const)('in %s', (language, menu, colourBy, community, sizeBy, betweenness) => {
  test('size and colour are chosen in a menu that explains them; legend, list and address follow', async () => {
    await openApp({ language })
    await eventually(() => onMap('putin')).not.toBeNull()
    await page.getByRole('button', { name: menu }).click()
    await page.getByRole('combobox', { name: colourBy }).selectOptions(community)
    await page.getByRole('combobox', { name: sizeBy }).selectOptions(betweenness)
    await eventually(legendNames).toContain('community1')
    await eventually(legendNames).toContain('colour')
    await eventually(() => onMap('putin')?.textContent).toMatch(new RegExp(`${community}: \\d`))
    await eventually(() => onMap('putin')?.textContent).toMatch(new RegExp(`${betweenness}: 0\\.\\d+`))
    await eventually(() => location.hash).toContain('size=betweenness&colour=community')
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([])
  })
})

test('a link brings the look back', async () => {
  await openApp({ address: 'colour=pagerank', language: 'en' })
  await eventually(legendNames).toContain('step5')
  await eventually(legendNames).not.toContain('hollow')
})
