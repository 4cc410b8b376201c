import { firstKey, foldPhrase } from '../text/fold.ts'

const NONE = -1

/**
 * A tree of phrases: each path of matching keys leads to the values that stand for the phrase. Phrases given as text
 * are folded only when a text has their first word: of the names that the lists hold, few occur in a report.
 */
export class PhraseTrie<Value> {
  private readonly root = new TrieNode<Value>()
  /** The last waiting phrase of each first word; the lists are chained through `phrases`, which needs no list each. */
  private readonly pending = new Map<string, number>()
  private readonly phrases: string[] = []
  private readonly values: Value[] = []
  private readonly previous: number[] = []

  /** Adds a phrase, given as matching keys; an empty phrase is left out. */
  add(keys: readonly string[], value: Value): void {
    if (keys.length === 0) return
    let node = this.root
    for (const key of keys) node = node.grow(key)
    node.add(value)
  }

  /** Adds a phrase, given as it is written. */
  addPhrase(phrase: string, value: Value): void {
    const first = firstKey(phrase)
    if (first === null) {
      this.add(foldPhrase(phrase), value)
      return
    }
    this.previous.push(this.pending.get(first) ?? NONE)
    this.pending.set(first, this.phrases.push(phrase) - 1)
    this.values.push(value)
  }

  /** The first words of all phrases. */
  firstKeys(): string[] {
    return [...this.pending.keys(), ...this.root.keys()]
  }

  /** Where the phrases that begin with a key go on; undefined where none begins with it. */
  start(key: string): TrieNode<Value> | undefined {
    const last = this.pending.get(key)
    if (last !== undefined) {
      this.pending.delete(key)
      this.addWaiting(last)
    }
    return this.root.next(key)
  }

  private addWaiting(last: number): void {
    const waiting: number[] = []
    for (let at = last; at !== NONE; at = this.previous[at] ?? NONE) waiting.push(at)
    for (const at of waiting.reverse()) this.add(foldPhrase(this.phrases[at] ?? ''), this.values[at] as Value)
  }
}

/** A place in the tree: the phrases that end here and the words that go on from here. */
export class TrieNode<Value> {
  values: readonly Value[] = []
  /** Made with the first child: most nodes are the end of a name and have none. */
  private children: Map<string, TrieNode<Value>> | null = null

  next(key: string): TrieNode<Value> | undefined {
    return this.children?.get(key)
  }

  keys(): Iterable<string> {
    return this.children?.keys() ?? []
  }

  /** Whether no phrase goes on from here. */
  isLeaf(): boolean {
    return this.children === null
  }

  grow(key: string): TrieNode<Value> {
    this.children ??= new Map()
    const known = this.children.get(key)
    if (known) return known
    const made = new TrieNode<Value>()
    this.children.set(key, made)
    return made
  }

  add(value: Value): void {
    if (!this.values.includes(value)) this.values = [...this.values, value]
  }
}
