import { describe, expect, test } from 'vitest'
import { FIRST_LAYOUT } from '../../../src/app/layout-choice.ts'
import { placesIn, standFrom, type Stand } from '../../../src/view/network/stand.ts'

const stand: Stand = {
  choice: { kind: 'concentric', seed: 7 },
  positions: new Map([
    ['putin', { x: 1.2345, y: -20.06 }],
    ['lavrov', { x: 0, y: 3 }],
    ['gone', { x: 9, y: 9 }],
  ]),
  pinned: new Set(['putin', 'gone']),
}

describe('the places that a page which stands alone takes along', () => {
  const places = placesIn(stand, ['putin', 'lavrov', 'nowhere'])

  test('are those of its actors, and tell of no other', () => {
    expect(places).toEqual({
      positions: [
        ['putin', 1.2, -20.1],
        ['lavrov', 0, 3],
      ],
      pinned: ['putin'],
    })
  })

  test('are where its map begins, whichever layout they came from', () => {
    const { choice, positions, pinned } = standFrom(places)
    expect(choice).toEqual(FIRST_LAYOUT)
    expect([...positions]).toEqual([
      ['putin', { x: 1.2, y: -20.1 }],
      ['lavrov', { x: 0, y: 3 }],
    ])
    expect([...pinned]).toEqual(['putin'])
  })
})
