import type { Word } from '../lexicon/word.ts'

/** Words inside names that are function words elsewhere. */
const PARTICLES = new Set([
  'بن',
  'ابن',
  'ال',
  'ابو',
  'ابي',
  'ام',
  'عبد',
  'دي',
  'دو',
  'فان',
  'فون',
  'ولد',
  'بنت',
  'بو',
  'بني',
  'لا',
  'دا',
  'ايت',
])

const SURNAME_PARTICLES = new Set([
  'دي',
  'دو',
  'دا',
  'دوس',
  'فان',
  'فون',
  'لو',
  'لا',
  'ماك',
  'سان',
  'بن',
  'ولد',
  'ابو',
  'ال',
  'ايت',
  'عبد',
])

/** Whether a word belongs inside a name, and is none alone. */
export function isParticle(word: Word | undefined): boolean {
  return PARTICLES.has(word?.key ?? '')
}

/** «أبو علاء», «أم كلثوم»: the word that begins a kunya. */
export function isKunya(word: Word | undefined): boolean {
  return /^(?:ابو|ام)$/.test(word?.key ?? '')
}

/** «دي», «فان», «بن»: a particle that belongs to the surname behind it. */
export function isSurnameParticle(word: Word | undefined): boolean {
  return word !== undefined && SURNAME_PARTICLES.has(word.key)
}
