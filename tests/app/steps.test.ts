import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Steps } from '../../src/app/steps.svelte.ts'

const step = (title: string) => ({ title, text: `${title}.`, address: `actor=${title}` })
const titles = ({ list }: Steps): readonly string[] => list.map(({ title }) => title)

/** What browsers keep, as far as it is asked. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

beforeEach(() => vi.stubGlobal('localStorage', storage()))

describe('steps', () => {
  test('are added, moved, changed and removed', () => {
    const steps = new Steps()
    for (const title of ['a', 'b', 'c']) steps.add(step(title))
    steps.move(2, -1)
    expect(titles(steps)).toEqual(['a', 'c', 'b'])
    steps.move(0, -1)
    steps.move(2, 1)
    expect(titles(steps)).toEqual(['a', 'c', 'b'])
    steps.change(1, { text: 'other' })
    expect(steps.list[1]).toEqual({ title: 'c', text: 'other', address: 'actor=c' })
    steps.remove(0)
    expect(titles(steps)).toEqual(['c', 'b'])
  })

  test('are there again for the same reports, and for no others', () => {
    const steps = new Steps()
    steps.recall('these')
    steps.add(step('a'))
    steps.title = 'Aleppo'
    steps.remember()
    const again = new Steps()
    again.recall('these')
    expect([titles(again), again.title]).toEqual([['a'], 'Aleppo'])
    again.recall('others')
    expect([titles(again), again.title]).toEqual([[], null])
  })

  test('are not lost by asking again where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    const steps = new Steps()
    steps.recall('these')
    steps.add(step('a'))
    steps.remember()
    steps.recall('these')
    expect(titles(steps)).toEqual(['a'])
  })

  test.each(['{"of":"these","list":[{"title":1}]}', '{"of":"these","list":7}', 'no JSON'])(
    'that are none are left out: %s',
    (kept) => {
      localStorage.setItem('isnad.steps', kept)
      const steps = new Steps()
      steps.recall('these')
      expect(steps.list).toEqual([])
    },
  )
})
