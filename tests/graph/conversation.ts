import type { Actor, Extraction, Issue, Reply, Report, Stance, Statement } from '../../src/extract/index.ts'

/**
 * A conversation of four actors in two reports, made for these tests. A ministry calls on factions to leave (call);
 * the factions refuse (refusal, and once more in the headline); the ministry and the council each answer the refusal
 * (warning, regret); a spokesman denies what nobody is quoted to have claimed (denial).
 */
export function conversation(changes: Partial<Extraction> = {}): Extraction {
  return {
    format: 'isnad-extraction',
    version: 1,
    documents,
    actors,
    issues,
    statements,
    stances,
    replies,
    ...changes,
  }
}

export function report(id: string, rest: Partial<Report> = {}): Report {
  return { id, title: id, source: null, published: null, language: 'ar', text: 'نص', ...rest }
}

export function actor(id: string, rest: Partial<Actor> = {}): Actor {
  return {
    id,
    name: { ar: id, en: null },
    type: 'person',
    aliases: [],
    wikidata: null,
    memberOf: [],
    mentions: [],
    ...rest,
  }
}

export function statement(id: string, speaker: string, rest: Partial<Statement> = {}): Statement {
  return {
    id,
    speaker,
    document: 'first',
    speakerSpan: null,
    cue: [0, 2],
    content: [[0, 2]],
    mode: 'indirect',
    act: 'state',
    addressee: null,
    medium: null,
    within: null,
    date: null,
    headline: false,
    sameAs: null,
    rule: 'test',
    confidence: 1,
    ...rest,
  }
}

export function stance(id: string, ends: readonly [Statement, string], rest: Partial<Stance> = {}): Stance {
  const [{ id: statementId, speaker, act }, target] = ends
  return {
    id,
    statement: statementId,
    holder: speaker,
    target,
    polarity: -1,
    act,
    evidence: [0, 2],
    rule: 'test',
    confidence: 1,
    ...rest,
  }
}

export function reply(id: string, from: string, rest: Partial<Reply> = {}): Reply {
  return {
    id,
    from,
    to: null,
    toActor: 'ministry',
    relation: 'reject',
    evidence: [0, 2],
    rule: 'test',
    confidence: 1,
    ...rest,
  }
}

const documents = [
  report('first', { source: 'الميادين', published: '2016-11-02' }),
  report('second', { published: '2016-11-04' }),
]

const actors = [
  actor('ministry', { type: 'government-body' }),
  actor('factions', { type: 'armed-group' }),
  actor('council', { type: 'international-organisation' }),
  actor('spokesman'),
]

const issues: Issue[] = [{ id: 'ceasefire', label: { ar: 'وقف إطلاق النار', en: 'ceasefire' } }]

export const call = statement('call', 'ministry', { cue: [10, 12], act: 'request', addressee: 'factions' })
const headline = statement('headline', 'factions', { cue: [0, 2], act: 'reject', headline: true })
export const refusal = statement('refusal', 'factions', { cue: [20, 22], act: 'reject' })
const warning = statement('warning', 'ministry', { document: 'second', act: 'threaten', cue: [5, 6] })
export const regret = statement('regret', 'council', { document: 'second', date: '2016-11-03' })
export const denial = statement('denial', 'spokesman', { document: 'second', act: 'deny', cue: [1, 2] })
const statements = [call, headline, refusal, warning, regret, denial]

const stances = [
  stance('refusal-ministry', [refusal, 'ministry']),
  stance('headline-ministry', [headline, 'ministry']),
  stance('refusal-ceasefire', [refusal, 'ceasefire']),
  stance('warning-factions', [warning, 'factions']),
  stance('regret-factions', [regret, 'factions'], { polarity: 0 }),
  stance('regret-ceasefire', [regret, 'ceasefire'], { polarity: 1, evidence: [30, 34] }),
]

const replies = [
  reply('refusal-call', 'refusal', { to: 'call' }),
  reply('warning-refusal', 'warning', { to: 'refusal', toActor: 'factions', relation: 'criticise' }),
  reply('regret-refusal', 'regret', { to: 'refusal', toActor: 'factions', relation: 'criticise' }),
  reply('denial-council', 'denial', { toActor: 'council', relation: 'deny' }),
]
