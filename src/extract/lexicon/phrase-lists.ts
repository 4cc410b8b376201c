import type { Body } from './bodies.ts'
import type {
  AttributionKind,
  Evaluation,
  Expression,
  IssueEntry,
  TrapKind,
  TurnKind,
} from './expressions.ts'
import { pronounCuts, type Segment } from './segments.ts'
import type { Title } from './titles.ts'
import type { PhraseTrie, TrieNode } from './trie.ts'

/** The lists whose entries are phrases of one or more words, and what an entry of each stands for. */
export interface PhraseValues {
  /** Names and aliases of actors; a name may stand for several. */
  readonly names: string
  readonly titles: Title
  readonly bodies: Body
  readonly attributions: Expression<AttributionKind>
  readonly turns: Expression<TurnKind>
  readonly traps: Expression<TrapKind>
  readonly evaluations: Evaluation
  readonly issues: IssueEntry
}

export type PhraseList = keyof PhraseValues
export type PhraseLists = { readonly [List in PhraseList]: PhraseTrie<PhraseValues[List]> }

/** A way in which a word begins phrases of a list. */
export interface PhraseStart<Value> {
  readonly segment: Segment
  readonly node: TrieNode<Value>
  /** Only with a pronoun cut off its end does the word begin the phrase (لكنه): no further word can follow. */
  readonly final: boolean
}

export type PhraseStarts = { readonly [List in PhraseList]: readonly PhraseStart<PhraseValues[List]>[] }

/** The first words of the phrases of all lists: a word that is none of them begins no phrase. */
export function firstKeysOf(lists: PhraseLists): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.firstKeys()))
}

/** The phrases of all lists that a word can begin; most words begin none. */
export function startsOf(
  all: readonly Segment[],
  lists: PhraseLists,
  firstKeys: ReadonlySet<string>,
): PhraseStarts {
  const segments = all.filter(
    ({ form, stem, definite }) => firstKeys.has(form) || (definite && firstKeys.has(stem)),
  )
  const turns = pronominalStarts(lists.turns, all)
  if (segments.length === 0) return turns.length > 0 ? { ...NO_STARTS, turns } : NO_STARTS
  return {
    names: startsIn(lists.names, segments),
    titles: startsIn(lists.titles, segments, ({ form, stem, definite }) =>
      definite ? [form, stem] : [form],
    ),
    bodies: startsIn(lists.bodies, segments),
    attributions: startsIn(lists.attributions, segments),
    turns: [...startsIn(lists.turns, segments), ...turns],
    traps: startsIn(lists.traps, segments),
    evaluations: startsIn(lists.evaluations, segments),
    issues: startsIn(lists.issues, segments),
  }
}

const NONE: readonly never[] = []
const NO_STARTS: PhraseStarts = {
  names: NONE,
  titles: NONE,
  bodies: NONE,
  attributions: NONE,
  turns: NONE,
  traps: NONE,
  evaluations: NONE,
  issues: NONE,
}

function startsIn<Value>(
  trie: PhraseTrie<Value>,
  segments: readonly Segment[],
  keysOf: (segment: Segment) => string[] = ({ form }) => [form],
): readonly PhraseStart<Value>[] {
  const found: PhraseStart<Value>[] = []
  for (const segment of segments)
    for (const key of keysOf(segment)) {
      const node = trie.start(key)
      if (node) found.push({ segment, node, final: false })
    }
  return found.length > 0 ? found : NONE
}

function pronominalStarts<Value>(
  trie: PhraseTrie<Value>,
  segments: readonly Segment[],
): PhraseStart<Value>[] {
  return segments.flatMap((segment) =>
    pronounCuts(segment.form).flatMap(([rest]) => {
      const node = trie.start(rest)
      return node ? [{ segment, node, final: true }] : []
    }),
  )
}
