import { expect, test } from 'vitest'
import type { Extraction } from '../../src/extract/index.ts'
import type { Change } from '../../src/corrections/types.ts'
import { actorIn, coded, correct, named, referenceTo, statementIn } from './coding.ts'

/** The factions are named at two places of a text that says at each what they are called. */
function twiceNamed(): Extraction {
  const base = coded()
  const text = `الفصائل وأحرار الشام ${'كلمة '.repeat(40)}`
  const [first] = base.documents
  const document = first?.id ?? ''
  return {
    ...base,
    documents: base.documents.map((report) => ({ ...report, text })),
    actors: base.actors.map((actor) =>
      actor.id === 'factions'
        ? {
            ...actor,
            aliases: ['الفصائل', 'أحرار الشام'],
            mentions: [
              { document, start: 0, end: 7 },
              { document, start: 9, end: 20 },
            ],
          }
        : actor,
    ),
  }
}

const base = twiceNamed()
const split = (changes: Partial<Extract<Change, { kind: 'split-actor' }>>): Change => ({
  kind: 'split-actor',
  actor: named('factions'),
  part: { id: 'ahrar', name: { ar: 'أحرار الشام', en: null }, type: 'armed-group' },
  statements: [referenceTo(base, 'headline')],
  mentions: actorIn(base, 'factions').mentions.slice(1),
  about: [],
  ...changes,
})

test('names go over with the places that bear them', () => {
  const { extraction } = correct(base, split({}))
  expect(actorIn(extraction, 'factions')).toMatchObject({
    aliases: ['الفصائل'],
    review: { verdict: 'changed' },
  })
  expect(actorIn(extraction, 'factions').mentions).toHaveLength(1)
  expect(actorIn(extraction, 'ahrar')).toMatchObject({ aliases: [], review: { verdict: 'added' } })
  expect(actorIn(extraction, 'ahrar').mentions).toHaveLength(1)
})

test('a newer extraction that sees more words of a name as one, and lacks a statement, is split all the same', () => {
  const newer: Extraction = {
    ...base,
    statements: base.statements.filter(({ id }) => id !== 'headline'),
    replies: [],
    actors: base.actors.map((actor) => ({
      ...actor,
      mentions: actor.mentions.map((mention) => ({ ...mention, end: mention.end + 1 })),
    })),
  }
  const { extraction, stale } = correct(
    newer,
    split({ statements: [referenceTo(base, 'headline'), referenceTo(base, 'refusal')] }),
  )
  expect(stale).toEqual([])
  expect(statementIn(extraction, 'refusal').speaker).toBe('ahrar')
  expect(actorIn(extraction, 'ahrar').mentions).toHaveLength(1)
})

test('where nothing of it is there any more it is listed, and nobody is added', () => {
  const newer = { ...base, statements: [], stances: [], replies: [] }
  const { extraction, stale } = correct(newer, split({ mentions: [] }))
  expect(stale.map(({ missing }) => missing)).toEqual(['statement'])
  expect(extraction.actors.some(({ id }) => id === 'ahrar')).toBe(false)
})

test('it is taken back as a whole', () => {
  const { extraction } = correct(base, split({}), { kind: 'withdraw', correction: '1' })
  expect(extraction).toEqual(base)
})
