import type { PhraseList, PhraseValues } from '../lexicon/phrase-lists.ts'
import type { TrieNode } from '../lexicon/trie.ts'
import type { Segment } from '../lexicon/segments.ts'
import type { Token } from './token.ts'

/** A phrase of a list found in the text, and the way its first word was cut. */
export interface Found<Value> {
  readonly length: number
  readonly values: readonly Value[]
  readonly segment: Segment
}

/**
 * The longest phrase of a list that begins at a token, with any proclitics on its first word. Where two cuts find
 * phrases of one length, the one that cuts least wins.
 */
export function lookUp<List extends PhraseList>(
  tokens: readonly Token[],
  at: number,
  list: List,
): Found<PhraseValues[List]> | null {
  const starts = tokens[at]?.word.starts[list]
  if (starts === undefined || starts.length === 0) return null
  let best: Found<PhraseValues[List]> | null = null
  for (const { segment, node, final } of starts) {
    const match = final ? null : longestAt(tokens, at, node)
    if (match && match.length > (best?.length ?? 0))
      best = { length: match.length, values: match.values, segment }
  }
  return best
}

/** The longest phrase that goes on from a node, which stands for the word at a token. */
function longestAt<Value>(
  tokens: readonly Token[],
  at: number,
  start: TrieNode<Value>,
): { readonly length: number; readonly values: readonly Value[] } | null {
  let length = 0
  let values: readonly Value[] = []
  let node: TrieNode<Value> | undefined = start
  for (let next = at + 1; node !== undefined; next++) {
    if (node.values.length > 0) {
      length = next - at
      values = node.values
    }
    const key: string | undefined = node.isLeaf() ? undefined : wordKey(tokens[next])
    node = key === undefined ? undefined : node.next(key)
  }
  return length > 0 ? { length, values } : null
}

/** The matching key of a word or number; undefined for marks and past the end. */
function wordKey(token: Token | undefined): string | undefined {
  return token === undefined || token.word.kind === 'mark' ? undefined : token.word.key
}
