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

/** The phrases of all lists that a word can begin; most words begin none. */
export function startsOf(segments: readonly Segment[], lists: PhraseLists): PhraseStarts {
  return {
    names: startsIn(lists.names, segments),
    titles: startsIn(lists.titles, segments, ({ form, stem, definite }) =>
      definite ? [form, stem] : [form],
    ),
    bodies: startsIn(lists.bodies, segments),
    attributions: startsIn(lists.attributions, segments),
    turns: [...startsIn(lists.turns, segments), ...pronominalStarts(lists.turns, segments)],
    traps: startsIn(lists.traps, segments),
    evaluations: startsIn(lists.evaluations, segments),
    issues: startsIn(lists.issues, segments),
  }
}

const NONE: readonly never[] = []

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
