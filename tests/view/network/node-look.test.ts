import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIRST_LOOK, type MapLook } from '../../../src/app/map-look.ts'
import { buildGraph } from '../../../src/graph/build.ts'
import { NO_FILTERS } from '../../../src/graph/filters.ts'
import { byId } from '../../../src/graph/groups.ts'
import { measureActors } from '../../../src/graph/metrics/measure-actors.ts'
import { select } from '../../../src/graph/select.ts'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { elements } from '../../../src/view/network/elements.ts'
import { legendOf } from '../../../src/view/network/legend.ts'
import { colourWords, sizeWords, tintWords } from '../../../src/view/network/look-words.ts'
import { withLooks } from '../../../src/view/network/node-look.ts'
import { communityTint, stepTint, TINTS, tokenOf } from '../../../src/view/network/tints.ts'
import { root } from '../../config/root.ts'
import { conversation } from '../../graph/conversation.ts'

const visible = select(buildGraph(conversation()), NO_FILTERS)
const plain = elements(buildGraph(conversation()), visible)
const measures = byId(
  measureActors({ actors: visible.actors.map(({ actor }) => actor.id), stances: visible.stances }),
)
const looked = (look: Partial<MapLook>) => withLooks(plain, { ...FIRST_LOOK, ...look }, measures)
const node = (id: string, look: Partial<MapLook>) => looked(look).nodes.find((one) => one.id === id)?.look

describe('a node', () => {
  test('looks as usual unless something else is asked for', () => {
    expect(looked({})).toBe(plain)
  })

  test('looks as usual until it is measured', () => {
    expect(withLooks(plain, { size: 'degree', colour: 'community' }, new Map())).toBe(plain)
  })

  test('is as large as its share of the greatest value, none the least', () => {
    // Weighted in-degree: the factions 2 of the ministry's 2, the council and the spokesman none.
    expect(node('factions', { size: 'weightedIn' })?.diameter).toBe(72)
    expect(node('spokesman', { size: 'weightedIn' })?.diameter).toBe(16)
    expect(node('spokesman', { size: 'weightedIn' })?.figures).toEqual([{ name: 'weightedIn', value: 0 }])
  })

  test('keeps its usual size when only the colour is another', () => {
    expect(node('factions', { colour: 'pagerank' })).toMatchObject({ diameter: null, community: null })
  })

  test('in a community has its number beside its colour', () => {
    // Council and factions share no side; nobody agrees with anybody here.
    expect(node('factions', { colour: 'community' })).toMatchObject({
      tint: 'communityNone',
      community: null,
    })
  })
})

describe('colours', () => {
  test('of the largest communities are their own, smaller ones share one', () => {
    expect([communityTint(1), communityTint(8), communityTint(9), communityTint(null)]).toEqual([
      'community1',
      'community8',
      'communityOther',
      'communityNone',
    ])
  })

  test('of shares go from little to much', () => {
    expect([0, 0.03, 0.05, 0.4, 1].map(stepTint)).toEqual(['step1', 'step1', 'step2', 'step4', 'step5'])
  })

  test('are all among the tokens', () => {
    const tokens = readFileSync(join(root, 'src/view/kit/tokens.css'), 'utf8')
    for (const tint of TINTS) expect(tokens).toContain(`${tokenOf(tint)}:`)
    expect(tokenOf('community3')).toBe('--community-3')
    expect(tokenOf('communityNone')).toBe('--community-none')
  })
})

describe('the legend', () => {
  const { en } = messagesIn

  test('says what size and colour stand for, and nothing of them where they stand for nothing', () => {
    const usual = legendOf(plain)
    expect([sizeWords(usual, en), colourWords(usual, en), tintWords(usual, en)]).toEqual([
      'Size: statements made',
      null,
      [],
    ])
    const asked = legendOf(looked({ size: 'betweenness', colour: 'degree' }))
    expect([sizeWords(asked, en), colourWords(asked, en)]).toEqual(['Size: Betweenness', 'Colour: Degree'])
    expect(tintWords(asked, en).map(({ text }) => text)).toEqual(['Low', '', '', '', 'High'])
  })

  test('explains only the communities that are drawn, and hollow nodes only where there are any', () => {
    const asked = legendOf(looked({ colour: 'community' }))
    expect(tintWords(asked, en)).toEqual([{ tint: 'communityNone', text: 'Agrees with nobody' }])
    expect(asked.hasHollow).toBe(false)
  })
})
