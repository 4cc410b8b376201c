import { describe, expect, test } from 'vitest'
import { lookOf } from '../../../src/view/reader/looks.ts'
import type { Mark, MarkKind } from '../../../src/view/reader/segments.ts'

const mark = (kind: MarkKind, statement: string | null, names: string | null = null): Mark => ({
  kind,
  statement,
  names,
  span: kind === 'content' ? [0, 20] : [0, 5],
})

describe('what the picked statement is in', () => {
  test('has all its kinds, also where they overlap', () => {
    const look = lookOf([mark('content', 's'), mark('target', 's', 'ministry')], 's', 'all')
    expect(look.picked).toEqual(['content', 'target'])
    expect(look.classes).toEqual(['mark-content', 'mark-target'])
    expect(look.names).toBe('ministry')
  })

  test('is hatched where a statement lies in a statement', () => {
    expect(lookOf([mark('content', 's'), mark('content', 't')], 's', 'picked').classes).toContain(
      'mark-nested',
    )
  })
})

describe('what other statements are in', () => {
  test('is faint where all are marked', () => {
    expect(lookOf([mark('speaker', 't', 'council')], 's', 'all').classes).toEqual([
      'mark-faint',
      'mark-speaker',
    ])
  })

  test('is hinted at where only the picked one is marked', () => {
    expect(lookOf([mark('content', 't')], 's', 'picked').classes).toEqual(['mark-other'])
    expect(lookOf([mark('cue', 't')], 's', 'picked').classes).toEqual([])
  })
})

test('a name alone looks like any word, and is known to be a name', () => {
  const look = lookOf([mark('mention', null, 'council')], null, 'all')
  expect(look).toEqual({ picked: [], classes: [], names: 'council', statement: null })
})

test('of marks that lie on each other the narrowest tells whose the words are', () => {
  const look = lookOf([mark('content', 'outer'), mark('speaker', 'inner', 'council')], null, 'all')
  expect([look.statement, look.names]).toEqual(['inner', 'council'])
})
