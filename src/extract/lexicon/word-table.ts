import type { Word } from './word.ts'

/** Words kept at most: enough for the vocabulary of many reports, and a bound on memory for any input. */
const MOST_WORDS = 200_000
const FIRST_SLOTS = 1 << 13

/**
 * The words met so far. They are looked up where they stand in a text: cutting each token out as a string of its own,
 * which a map would have to hash, takes several times as long as reading its letters.
 */
export class WordTable {
  private readonly analyse: (surface: string) => Word
  private words: Word[] = []
  /** Pairs side by side, for the processor fetches both at once: the hash and one more than the number of its word. */
  private slots = new Int32Array(2 * FIRST_SLOTS)

  constructor(analyse: (surface: string) => Word) {
    this.analyse = analyse
  }

  /** The word that `[start, end)` of a text spells; the same object for one spelling. */
  at(text: string, start: number, end: number): Word {
    const hash = hashOf(text, start, end)
    const { slots, words } = this
    const mask = slots.length - 1
    for (let slot = (2 * hash) & mask; ; slot = (slot + 2) & mask) {
      const entry = slots[slot + 1] ?? 0
      if (entry === 0) return this.add(text.slice(start, end), hash)
      if (slots[slot] !== hash) continue
      const word = words[entry - 1]
      if (word?.surface.length === end - start && spells(word.surface, text, start)) return word
    }
  }

  private add(surface: string, hash: number): Word {
    const word = this.analyse(surface)
    if (this.words.length >= MOST_WORDS) this.empty()
    if (4 * this.words.length >= this.slots.length) this.grow()
    this.enter(hash, this.words.push(word))
    return word
  }

  private enter(hash: number, entry: number): void {
    const mask = this.slots.length - 1
    let slot = (2 * hash) & mask
    while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask
    this.slots[slot] = hash
    this.slots[slot + 1] = entry
  }

  private grow(): void {
    const old = this.slots
    this.slots = new Int32Array(2 * old.length)
    for (let slot = 0; slot < old.length; slot += 2) {
      const entry = old[slot + 1] ?? 0
      if (entry !== 0) this.enter(old[slot] ?? 0, entry)
    }
  }

  private empty(): void {
    this.words = []
    this.slots = new Int32Array(2 * FIRST_SLOTS)
  }
}

/** FNV-1a over the UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function spells(surface: string, text: string, start: number): boolean {
  for (let at = 0; at < surface.length; at++)
    if (surface.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
