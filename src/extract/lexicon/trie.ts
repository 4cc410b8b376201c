/** A tree of phrases: each path of matching keys leads to the values that stand for the phrase. */
export class PhraseTrie<Value> {
  private readonly root = new Node<Value>()

  /** Adds a phrase, given as matching keys; an empty phrase is left out. */
  add(keys: readonly string[], value: Value): void {
    if (keys.length === 0) return
    let node = this.root
    for (const key of keys) node = node.grow(key)
    if (!node.values.includes(value)) node.values.push(value)
  }

  /**
   * The longest phrase whose first key is `first` and whose further keys are given by `keyAt(1)`, `keyAt(2)` ...;
   * `keyAt` answers undefined where no word follows.
   */
  longest(first: string, keyAt: (offset: number) => string | undefined): PhraseMatch<Value> | null {
    let node = this.root.next.get(first)
    let found: PhraseMatch<Value> | null = null
    for (let length = 1; node !== undefined; length++) {
      if (node.values.length > 0) found = { length, values: node.values }
      const key = keyAt(length)
      node = key === undefined ? undefined : node.next.get(key)
    }
    return found
  }

  /** Whether any phrase begins with this key. */
  begins(key: string): boolean {
    return this.root.next.has(key)
  }
}

/** A phrase found: how many words it takes, and what it stands for. */
export interface PhraseMatch<Value> {
  readonly length: number
  readonly values: readonly Value[]
}

class Node<Value> {
  readonly next = new Map<string, Node<Value>>()
  readonly values: Value[] = []

  grow(key: string): Node<Value> {
    const known = this.next.get(key)
    if (known) return known
    const made = new Node<Value>()
    this.next.set(key, made)
    return made
  }
}
