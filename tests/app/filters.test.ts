import { afterEach, expect, test, vi } from 'vitest'
import { FilterState } from '../../src/app/filters.svelte.ts'
import { NO_FILTERS } from '../../src/graph/filters.ts'

test('choosing a value asks for it, choosing it again no longer does', () => {
  const filters = new FilterState()
  filters.toggle('acts', 'reject')
  filters.toggle('acts', 'deny')
  filters.toggle('acts', 'reject')
  expect(filters.wanted).toEqual({ ...NO_FILTERS, acts: ['deny'] })
  expect(filters.has('acts', 'deny')).toBe(true)
  expect(filters.has('acts', 'reject')).toBe(false)
})

test('what is asked for is listed value by value, and cleared at once', () => {
  const filters = new FilterState()
  filters.toggle('reports', 'first')
  filters.toggle('polarities', -1)
  expect(filters.active).toEqual([
    { name: 'polarities', value: -1 },
    { name: 'reports', value: 'first' },
  ])
  filters.clear()
  expect(filters.active).toEqual([])
  expect(filters.wanted).toEqual(NO_FILTERS)
})

afterEach(() => {
  vi.useRealTimers()
})

test('what is counted beside the map follows when no filter has changed for a moment', () => {
  vi.useFakeTimers()
  const filters = new FilterState()
  filters.toggle('acts', 'deny')
  vi.advanceTimersByTime(300)
  filters.toggle('acts', 'reject')
  vi.advanceTimersByTime(300)
  expect(filters.settled).toBe(NO_FILTERS)
  vi.advanceTimersByTime(200)
  expect(filters.settled).toBe(filters.wanted)
})

test('without any filter, however it comes to that, what is wanted is known by one object', () => {
  const filters = new FilterState()
  filters.toggle('acts', 'deny')
  filters.set({ leastStatements: 3 })
  filters.toggle('acts', 'deny')
  expect(filters.wanted).not.toBe(NO_FILTERS)
  filters.reset('leastStatements')
  expect(filters.wanted).toBe(NO_FILTERS)
})
