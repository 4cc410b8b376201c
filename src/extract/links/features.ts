import { ACTOR_TYPES, ACTS, MODES, RELATIONS } from '../types.ts'

const names: string[] = []

/** Numbers the features of a group, one for each value. */
function group<Value extends string>(
  name: string,
  values: readonly Value[],
): Readonly<Record<Value, number>> {
  const numbers = values.map((value) => [value, names.push(`${name}:${value}`) - 1] as const)
  return Object.fromEntries(numbers) as Record<Value, number>
}

const SIGNS = ['against', 'neither', 'favour'] as const
const TOWARD = ['answers', ...SIGNS] as const
const PLACES = [
  'target', 'addressee', 'topic', 'head', 'near', 'far', 'speech', 'adjective', 'outside', 'last', 'spoke', 'none',
] as const // prettier-ignore

/** The plainest place that a candidate has in its statement. */
export type Place = (typeof PLACES)[number]

/** The features of a statement by group and value, as numbers: positions in `FEATURES` and in the weights. */
export const STATEMENT = {
  always: group('always', ['yes']),
  act: group('act', ACTS),
  mode: group('mode', MODES),
  content: group('content', ['complementiser', 'colon', 'quotation', 'phrase']),
  found: group('found', [
    'cue',
    'circumstantial',
    'nominal',
    'attribution',
    'relay',
    'saying',
    'headline',
    'other',
  ]),
  length: group('length', ['short', 'middle', 'long']),
  statement: group('statement', ['headline', 'nested', 'dropped-subject', 'first']),
  turn: group('turn', ['switch', 'contrast', 'same-topic', 'reply', 'reaction', 'topic', 'earlier']),
  verb: group('verb', RELATIONS),
  cue: group('cue', SIGNS),
  speaker: group('speaker', ACTOR_TYPES),
  issue: group('issue', ['known', 'object']),
} as const

/** The features of a candidate by group and value. */
export const CANDIDATE = {
  place: group('place', PLACES),
  against: group('place-against', PLACES),
  request: group('place-request', PLACES),
  favour: group('place-favour', PLACES),
  state: group('place-state', PLACES),
  named: group('named', [
    'subject', 'after-noun', 'ب', 'ل', 'من', 'في', 'على', 'إلى', 'مع', 'other', 'again', 'listed',
  ]), // prettier-ignore
  before: group('evaluated-before', SIGNS),
  behind: group('evaluated-behind', SIGNS),
  spoke: group('spoke', ['last', 'second', 'earlier', 'later', 'never']),
  elsewhere: group('elsewhere', TOWARD),
  camp: group('camp', TOWARD),
  previous: group('previous', ['same-speaker', ...TOWARD]),
  side: group('side', ['speaker-of', 'of-speaker', 'one-group']),
  type: group('type', ACTOR_TYPES),
  actor: group('actor', ['listed', 'often', 'most-targeted', 'headline']),
  stance: group('stance', ['target', 'addressee', 'object', 'content']),
  stanceSign: group('stance-sign', SIGNS),
  answer: group('answer', ['explicit', 'verb', 'object', 'content', 'denial', 'continued']),
  relation: group('relation', RELATIONS),
} as const

/** What a model's probabilities mean: features of no statement, kept with the weights. */
export const CERTAINTY = group('certainty', ['shift', 'scale'])

/** The names of all features, `group:value`, in the order of their numbers. */
export const FEATURES: readonly string[] = names
