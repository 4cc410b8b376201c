import { CANDIDATE, FEATURES, STATEMENT } from '../../../src/extract/links/features.ts'
import type { Weights } from '../../../src/extract/links/weights.ts'
import type { LabelledStatement } from './label-report.ts'
import { learnChoice, learnClasses, learnYes, type Choice, type Example } from './models.ts'

type Group = keyof typeof STATEMENT | keyof typeof CANDIDATE

/** What each model looks at, and its pull towards small weights: chosen by leaving out one outlet at a time. */
const SETTINGS = {
  target: {
    l2: 2,
    groups: [
      'always',
      'mode',
      'statement',
      'speaker',
      'place',
      'against',
      'request',
      'favour',

      'behind',
      'spoke',
      'elsewhere',

      'camp',
      'previous',
      'side',
      'actor',
      'stance',
      'stanceSign',
      'answer',
      'relation',
    ],
  },
  polarity: {
    l2: 1,
    groups: [
      'always',
      'act',
      'cue',
      'verb',
      'content',
      'place',
      'named',
      'before',
      'behind',
      'elsewhere',
      'previous',
      'side',
      'type',
      'stance',
      'stanceSign',
      'relation',
    ],
  },
  answered: {
    l2: 3,
    groups: [
      'always',
      'act',
      'statement',
      'turn',
      'verb',
      'speaker',
      'place',
      'against',
      'request',
      'favour',
      'state',
      'named',
      'before',
      'elsewhere',
      'camp',
      'previous',
      'side',
      'actor',
      'stance',
      'answer',
      'relation',
    ],
  },
  right: { l2: 2, groups: ['always', 'act', 'mode', 'content', 'found', 'length', 'statement', 'speaker'] },
  issue: { l2: 2, groups: ['always', 'act', 'mode', 'found', 'issue'] },
} as const satisfies Record<string, { readonly l2: number; readonly groups: readonly Group[] }>

/** Learns the weights of all models from labelled statements; the same statements in the same order give the same. */
export function trainWeights(statements: readonly LabelledStatement[]): Weights {
  const features = FEATURES.length
  const only = (model: keyof typeof SETTINGS) => filterOf(SETTINGS[model].groups)
  const { target, polarity, answered, right, issue } = SETTINGS
  // Class 0, which has no weights, is a stand that is neither for nor against.
  const [against, favour] = learnClasses(polarityExamples(statements, only('polarity')), {
    features,
    l2: polarity.l2,
    classes: 3,
  })
  return {
    target: learnChoice(targetChoices(statements, only('target')), { features, l2: target.l2 }),
    against: against ?? new Float64Array(features),
    favour: favour ?? new Float64Array(features),
    answered: learnChoice(answerChoices(statements, only('answered')), { features, l2: answered.l2 }),
    right: learnYes(rightExamples(statements, only('right')), { features, l2: right.l2 }),
    issue: learnYes(issueExamples(statements, only('issue')), { features, l2: issue.l2 }),
  }
}

type Filter = (features: readonly number[]) => number[]

/** Leaves of the features those that a model looks at. */
function filterOf(groups: readonly Group[]): Filter {
  const all = { ...STATEMENT, ...CANDIDATE }
  const kept = new Set(groups.flatMap((group) => Object.values<number>(all[group])))
  return (features) => features.filter((feature) => kept.has(feature))
}

function targetChoices(statements: readonly LabelledStatement[], only: Filter): Choice[] {
  return statements.map((statement) =>
    choiceOf(
      statement,
      statement.polarities.map((polarity) => polarity !== null),
      only,
    ),
  )
}

function answerChoices(statements: readonly LabelledStatement[], only: Filter): Choice[] {
  return statements.map((statement) => choiceOf(statement, statement.answered, only))
}

/** Where several candidates are right they share the choice; where none is, it is nobody's. */
function choiceOf({ described }: LabelledStatement, right: readonly boolean[], only: Filter): Choice {
  const count = right.filter(Boolean).length
  return {
    options: [described.features, ...described.candidates.map(({ features }) => features)].map(only),
    shares: [count === 0 ? 1 : 0, ...right.map((one) => (one ? 1 / count : 0))],
  }
}

function polarityExamples(statements: readonly LabelledStatement[], only: Filter): Example[] {
  return statements.flatMap(({ described, polarities }) =>
    polarities.flatMap((polarity, at) => {
      if (polarity === null) return []
      const features = only([...described.features, ...(described.candidates[at]?.features ?? [])])
      return [{ features, label: polarity === 0 ? 0 : polarity < 0 ? 1 : 2 }]
    }),
  )
}

function rightExamples(statements: readonly LabelledStatement[], only: Filter): Example[] {
  return statements.map(({ described, right }) => ({
    features: only(described.features),
    label: right ? 1 : 0,
  }))
}

function issueExamples(statements: readonly LabelledStatement[], only: Filter): Example[] {
  return statements.flatMap(({ described, issues }) =>
    issues.map(({ feature, right }) => ({
      features: only([...described.features, feature]),
      label: right ? 1 : 0,
    })),
  )
}
