import { expect, test } from 'vitest'
import type { FigureStyle } from '../../../src/view/figures/compose.ts'
import { panelsPicture, type PanelOrder } from '../../../src/view/figures/panels.ts'
import type { GroupMark, Picture } from '../../../src/view/figures/scene.ts'

const style = (direction: 'rtl' | 'ltr'): FigureStyle => ({
  language: 'ar',
  direction,
  ink: '#000000',
  inkSoft: '#444444',
  background: null,
  measure: (text, { size }) => text.length * size * 0.5,
})

const picture = (path: string): Picture => ({
  width: 400,
  height: 300,
  marks: [{ kind: 'path', path, fill: '#000000' }],
})

/** The picture of two panels, and where each begins. */
function set(order: PanelOrder, direction: 'rtl' | 'ltr') {
  const panels = ['one', 'other'].map((title) => ({ title, picture: picture(title) }))
  const made = panelsPicture(panels, order, style(direction))
  const groups = made.marks as readonly GroupMark[]
  const spots = ['one', 'other'].map((path) => {
    const group = groups.find(({ marks }) => marks.some((mark) => 'path' in mark && mark.path === path))
    return [group?.x, group?.y]
  })
  return { made, spots }
}

test('two pictures stand beside each other, the first where text begins', () => {
  const { made, spots } = set('beside', 'ltr')
  expect(made.width).toBe(824)
  expect(made.height).toBe(328)
  expect(spots).toEqual([
    [0, 28],
    [424, 28],
  ])
  expect(set('beside', 'rtl').spots).toEqual([
    [424, 28],
    [0, 28],
  ])
})

test('or below each other, in either direction', () => {
  const { made, spots } = set('below', 'rtl')
  expect(made.width).toBe(400)
  expect(made.height).toBe(680)
  expect(spots).toEqual([
    [0, 28],
    [0, 380],
  ])
})

test('a long title is broken, and moves both pictures down alike', () => {
  const long = { title: 'word '.repeat(30), picture: picture('one') }
  const made = panelsPicture([long, { title: 'short', picture: picture('other') }], 'beside', style('ltr'))
  const tops = made.marks.flatMap((mark) =>
    mark.kind === 'group' && mark.marks.some(({ kind }) => kind === 'path') ? [mark.y] : [],
  )
  expect(tops[0]).toBe(tops[1])
  expect(tops[0]).toBeGreaterThan(28)
})
