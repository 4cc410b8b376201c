import type { Word } from '../lexicon/word.ts'
import { namesPeople } from './nisba.ts'
import type { PhraseFinder } from './phrases.ts'

/** Offices and bodies that often have more than one field. */
const HOLDS_FIELDS =
  /^(?:نايب )?(?:وزير|وزراء|وزاره|وكيل وزاره|وكيل|كاتب الدوله|رييس لجنه|لجنه|هييه|مديريه|مدير|دايره|اداره|امانه|امين|مركز|معهد|موسسه|منظمه|المتحدث باسم وزاره|المتحدثه باسم وزاره)(?: |$)/
/** Nouns without article that open one more field: «وحقوق الإنسان», «وشؤون المغتربين». */
const OPENS_FIELD =
  /^و(?:شوون|حقوق|رعايه|تنميه|ترقيه|تاهيل|اصلاح|حمايه|تكنولوجيا|استصلاح|خدمات|اعاده|ادماج|مكافحه|سلامه)$/

/** Whether an office or body, by the key of its first words, may be that of several fields. */
export function holdsFields(key: string): boolean {
  return HOLDS_FIELDS.test(key)
}

/**
 * «وزير الإعلام والثقافة والسياحة», «وزارة التعليم العالي والبحث العلمي»: where the further fields of an office or body end
 * that stand behind its first; the given token where none follows.
 */
export function fieldsEnd(finder: PhraseFinder, from: number): number {
  const { tokens } = finder.text
  if (!/^و?ال/.test(tokens[from - 1]?.word.key ?? '')) return from
  let at = from
  for (let next = fieldEnd(finder, at); next > at; next = fieldEnd(finder, at)) at = next
  return at
}

function fieldEnd(finder: PhraseFinder, at: number): number {
  const { tokens } = finder.text
  const [word, next] = [tokens[at]?.word, tokens[at + 1]?.word]
  if (word?.kind !== 'word') return at
  if (OPENS_FIELD.test(word.key)) return next?.key.startsWith('ال') === true ? at + 2 : at
  if (!/^وال../.test(word.key) || word.classes.length > 0 || namesOthers(finder, at)) return at
  // «والعلاقات مع البرلمان».
  if (next?.key === 'مع' && tokens[at + 2]?.word.key.startsWith('ال') === true) return at + 3
  return adjectivesEnd(finder, at + 1)
}

/** Fields that name a body or people elsewhere. */
const FIELD = /^وال(?:امن|دفاع|داخليه|خارجيه|اسره|مراه|شباب|طفوله|سكان|مغتربين|مهجرين|مجاهدين|محررين|تضامن)$/

/** «والرئيس», «والحكومة»: somebody else is joined. */
function namesOthers(finder: PhraseFinder, at: number): boolean {
  const word = finder.text.tokens[at]?.word
  if (word === undefined || FIELD.test(word.key)) return false
  return finder.at(at) !== null || word.starts.bodies.length > 0
}

function adjectivesEnd(finder: PhraseFinder, from: number): number {
  let at = from
  while (isAdjective(finder.text.tokens[at]?.word) && !namesPeople(finder.text.tokens, at)) at++
  return at
}

/** «العلمي», «المستدامة»: with the article, and no noun that begins a phrase of its own. */
function isAdjective(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || !/^ال.*(?:ي|ه)$/.test(word.key) || word.givenName !== null) return false
  if (word.starts.names.length + word.starts.bodies.length > 0) return false
  return word.key.endsWith('يه') || (!word.commonNoun && word.starts.titles.length === 0)
}
