import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/corrections/types.ts'
import { buildGraph } from '../../src/graph/build.ts'
import { actorIn, by, coded, correct, named, referenceTo, statementIn } from './coding.ts'

const base = coded()
const to = (id: string) => referenceTo(base, id)

describe('statements', () => {
  test('accepting marks who looked at it, and changes nothing else', () => {
    const { extraction } = correct(base, { kind: 'accept-statement', statement: to('call') })
    expect(statementIn(extraction, 'call')).toEqual({
      ...statementIn(base, 'call'),
      review: { verdict: 'accepted', by: 'سلمى', at: '2024-05-03T10:00:00.000Z' },
    })
  })

  test('rejecting takes it away with its stances; what answered it answers its speaker still', () => {
    const { extraction } = correct(base, { kind: 'reject-statement', statement: to('refusal') })
    expect(extraction.statements.map(({ id }) => id)).not.toContain('refusal')
    expect(extraction.stances.filter(({ statement }) => statement === 'refusal')).toEqual([])
    expect(extraction.replies.find(({ id }) => id === 'warning-refusal')).toMatchObject({
      to: null,
      toActor: 'factions',
    })
  })

  test('another speaker holds the stances and is the one answered', () => {
    const { extraction } = correct(base, {
      kind: 'set-speaker',
      statement: to('refusal'),
      speaker: named('council'),
    })
    const holders = extraction.stances.filter(({ statement }) => statement === 'refusal')
    expect(holders.map(({ holder }) => holder)).toEqual(['council', 'council'])
    expect(extraction.replies.find(({ id }) => id === 'warning-refusal')?.toActor).toBe('council')
  })

  test('a statement whose ends were moved is found by its first place', () => {
    const { extraction, stale } = correct(
      base,
      { kind: 'set-spans', statement: to('call'), cue: [1, 3], content: [[100, 110]] },
      { kind: 'set-act', statement: to('call'), act: 'threaten' },
    )
    expect(stale).toEqual([])
    expect(statementIn(extraction, 'call')).toMatchObject({ act: 'threaten', content: [[100, 110]] })
  })

  test('an added statement can be named by further corrections', () => {
    const { extraction, references } = correct(
      base,
      {
        kind: 'add-statement',
        statement: {
          document: 'second',
          speaker: named('council'),
          speakerSpan: [0, 4],
          cue: [150, 154],
          content: [[155, 170]],
          mode: 'indirect',
          act: 'state',
        },
      },
      { kind: 'set-act', statement: { kind: 'added', correction: '1' }, act: 'accuse' },
    )
    expect(statementIn(extraction, 'added-1')).toMatchObject({
      act: 'accuse',
      review: { verdict: 'added' },
    })
    expect(references.get('added-1')).toEqual({ kind: 'added', correction: '1' })
  })

  test('the next one that tells the same takes the place of a first one that is rejected', () => {
    const same = base.statements.map((statement) =>
      ['headline', 'denial'].includes(statement.id) ? { ...statement, sameAs: 'refusal' } : statement,
    )
    const { extraction } = correct(
      { ...base, statements: same },
      { kind: 'reject-statement', statement: to('refusal') },
    )
    expect(statementIn(extraction, 'headline').sameAs).toBeNull()
    expect(statementIn(extraction, 'denial').sameAs).toBe('headline')
  })
})

describe('stances and answers', () => {
  const target = named('factions')

  test.each([
    ['turned', { kind: 'set-stance', statement: to('warning'), target, polarity: 1 }, [1]],
    ['taken away', { kind: 'set-stance', statement: to('warning'), target, polarity: null }, []],
    ['added', { kind: 'set-stance', statement: to('denial'), target, polarity: 0 }, [-1, 0, 0]],
  ] satisfies [string, Change, number[]][])('a stance is %s', (_, change, polarities) => {
    const { extraction, stale } = correct(base, change)
    expect(stale).toEqual([])
    const onFactions = extraction.stances.filter((stance) => stance.target === 'factions')
    const others =
      polarities.length === 3 ? onFactions : onFactions.filter((one) => one.statement === 'warning')
    expect(others.map(({ polarity }) => polarity).toSorted()).toEqual(polarities)
  })

  test('a stance moves from an actor to an issue', () => {
    const { extraction } = correct(base, {
      kind: 'move-stance',
      statement: to('warning'),
      from: target,
      to: { kind: 'issue', id: 'gone', label: 'وقف إطلاق النار' },
    })
    expect(extraction.stances.filter(({ statement }) => statement === 'warning')).toMatchObject([
      { target: 'ceasefire', polarity: -1, review: { verdict: 'changed' } },
    ])
  })

  test('an answer is linked and unlinked', () => {
    const link: Change = { kind: 'link-answer', from: to('denial'), to: to('regret'), relation: 'deny' }
    const linked = correct(base, link).extraction
    expect(linked.replies.at(-1)).toMatchObject({ from: 'denial', to: 'regret', toActor: 'council' })
    const unlinked = correct(base, link, {
      kind: 'unlink-answer',
      from: to('denial'),
      to: to('regret'),
      toActor: named('council'),
    }).extraction
    expect(unlinked.replies).toEqual(base.replies)
  })
})

describe('actors', () => {
  test('a merged actor is everywhere the one that it was merged into', () => {
    const { extraction } = correct(base, {
      kind: 'merge-actors',
      into: named('ministry'),
      merged: [named('factions')],
    })
    expect(JSON.stringify({ ...extraction, documents: [] })).not.toContain('"speaker":"factions"')
    expect(extraction.actors.map(({ id }) => id)).toEqual(['ministry', 'council', 'spokesman'])
    expect(actorIn(extraction, 'ministry').aliases).toEqual(['factions'])
    expect(statementIn(extraction, 'call').addressee).toBe('ministry')
    expect(extraction.replies.every(({ toActor }) => toActor !== 'factions')).toBe(true)
  })

  test('what names a merged actor later means the one it was merged into', () => {
    const { extraction, stale } = correct(
      base,
      { kind: 'merge-actors', into: named('ministry'), merged: [named('factions')] },
      { kind: 'merge-actors', into: named('council'), merged: [named('ministry')] },
      { kind: 'set-speaker', statement: to('denial'), speaker: named('factions') },
    )
    expect(stale).toEqual([])
    expect(statementIn(extraction, 'denial').speaker).toBe('council')
  })

  test('a part that is split off says what it is given and is meant where it is given', () => {
    const { extraction } = correct(base, {
      kind: 'split-actor',
      actor: named('factions'),
      part: { id: 'faction', name: { ar: 'فصيل', en: null }, type: 'armed-group' },
      statements: [to('headline')],
      mentions: [],
      about: [to('warning')],
    })
    expect(statementIn(extraction, 'headline').speaker).toBe('faction')
    expect(statementIn(extraction, 'refusal').speaker).toBe('factions')
    expect(extraction.stances.find(({ id }) => id === 'warning-factions')?.target).toBe('faction')
    expect(extraction.stances.find(({ id }) => id === 'regret-factions')?.target).toBe('factions')
  })

  test('a former name stays as an alias; what is not told stays as it is', () => {
    const { extraction } = correct(base, {
      kind: 'describe-actor',
      actor: named('spokesman'),
      details: { name: { ar: 'الناطق', en: 'The spokesman' }, memberOf: [named('ministry')] },
    })
    expect(actorIn(extraction, 'spokesman')).toMatchObject({
      name: { ar: 'الناطق', en: 'The spokesman' },
      aliases: ['spokesman'],
      memberOf: ['ministry'],
      type: 'person',
    })
  })
})

describe('what does not fit', () => {
  test.each([
    ['statement', { kind: 'accept-statement', statement: { kind: 'added', correction: 'gone' } }],
    ['actor', { kind: 'set-speaker', statement: to('call'), speaker: named('nobody') }],
    ['words', { kind: 'set-spans', statement: to('call'), cue: [0, 2], content: [[190, 900]] }],
    ['stance', { kind: 'move-stance', statement: to('call'), from: named('council'), to: named('ministry') }],
  ] satisfies [string, Change][])('a missing %s is listed, and the rest is applied', (missing, change) => {
    const { extraction, stale } = correct(base, change, {
      kind: 'set-act',
      statement: to('denial'),
      act: 'reject',
    })
    expect(stale).toEqual([{ correction: by(change, '1'), missing }])
    expect(statementIn(extraction, 'denial').act).toBe('reject')
    expect(extraction.statements.filter(({ review }) => review)).toHaveLength(1)
  })

  test('a newer extraction with other ids and slightly other ends takes the same corrections', () => {
    const newer = {
      ...base,
      statements: base.statements.map((statement, index) => ({
        ...statement,
        id: `new-${index}`,
        content: statement.content.map(([start, end]) => [start, end - 3] as const),
      })),
      stances: [],
      replies: [],
    }
    const { extraction, stale } = correct(newer, { kind: 'set-act', statement: to('call'), act: 'deny' })
    expect(stale).toEqual([])
    expect(statementIn(extraction, 'new-0').act).toBe('deny')
  })
})

test('withdrawing takes back one correction among others, and brings it back when withdrawn itself', () => {
  const act: Change = { kind: 'set-act', statement: to('call'), act: 'deny' }
  const accept: Change = { kind: 'accept-statement', statement: to('denial') }
  const once = correct(base, act, accept, { kind: 'withdraw', correction: '1' }).extraction
  expect(statementIn(once, 'call')).toEqual(statementIn(base, 'call'))
  expect(statementIn(once, 'denial').review).toBeDefined()
  const twice = correct(
    base,
    act,
    accept,
    { kind: 'withdraw', correction: '1' },
    { kind: 'withdraw', correction: '3' },
  )
  expect(statementIn(twice.extraction, 'call').act).toBe('deny')
})

test('no correction leaves an extraction that names what it does not have, and none changes the one given', () => {
  const before = structuredClone(base)
  const changes: Change[] = [
    { kind: 'reject-statement', statement: to('call') },
    { kind: 'merge-actors', into: named('council'), merged: [named('ministry'), named('factions')] },
    { kind: 'set-speaker', statement: to('denial'), speaker: named('factions') },
    { kind: 'reject-statement', statement: to('refusal') },
  ]
  for (let count = 1; count <= changes.length; count++) {
    expect(() => buildGraph(correct(base, ...changes.slice(0, count)).extraction)).not.toThrow()
  }
  expect(base).toEqual(before)
})
