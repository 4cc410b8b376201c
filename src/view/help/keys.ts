import type { KeyMeaning } from '../../i18n/sections/help.ts'

/** Keys that do one thing: any of them, or those of one chord. */
export interface KeyEntry {
  readonly keys: readonly string[]
  readonly meaning: KeyMeaning
}

export interface KeyGroup {
  readonly place: 'everywhere' | 'coding' | 'map' | 'answers' | 'issues' | 'reader'
  readonly entries: readonly KeyEntry[]
}

const ARROWS = ['←', '→', '↑', '↓']

/** What the keys do, by the place where they do it. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    place: 'everywhere',
    entries: [
      { keys: ['/'], meaning: 'search' },
      { keys: ['?'], meaning: 'help' },
      { keys: ['Esc'], meaning: 'back' },
    ],
  },
  {
    place: 'map',
    entries: [
      { keys: ARROWS, meaning: 'neighbour' },
      { keys: ['Enter'], meaning: 'card' },
      { keys: ['+', '-'], meaning: 'zoom' },
      { keys: ['0'], meaning: 'fit' },
      { keys: ['P'], meaning: 'pin' },
      { keys: ['F'], meaning: 'fold' },
      { keys: ['M'], meaning: 'menu' },
      { keys: ['Ctrl+Z'], meaning: 'undo' },
    ],
  },
  {
    place: 'answers',
    entries: [
      { keys: ARROWS, meaning: 'chain' },
      { keys: ['PageUp', 'PageDown'], meaning: 'inTime' },
      { keys: ['Home', 'End'], meaning: 'ends' },
    ],
  },
  {
    place: 'issues',
    entries: [
      { keys: ARROWS, meaning: 'cell' },
      { keys: ['Enter'], meaning: 'cellOpen' },
    ],
  },
  {
    place: 'reader',
    entries: [
      { keys: ['N', 'J'], meaning: 'next' },
      { keys: ['P', 'K'], meaning: 'previous' },
    ],
  },
  {
    place: 'coding',
    entries: [
      { keys: ['A'], meaning: 'accept' },
      { keys: ['R'], meaning: 'reject' },
      { keys: ['E'], meaning: 'edit' },
      { keys: ['Z', 'Ctrl+Z'], meaning: 'undoCorrection' },
      { keys: ['Ctrl+Shift+Z'], meaning: 'redoCorrection' },
    ],
  },
]
