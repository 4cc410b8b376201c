import { isOfType, partStep, type Step, type StepContext } from './complement-step.ts'
import type { Phrase } from './phrase.ts'
import type { PhraseFinder } from './phrases.ts'

const PREPOSITIONS = new Set(['في', 'لدي', 'من', 'الي'])

/** «باسم X», and with other prepositions only bodies: a place («في موسكو») is no complement. */
export function spokenFor(finder: PhraseFinder, at: number, context: StepContext): Step | null {
  const key = finder.text.tokens[at]?.word.key ?? ''
  if (context.title.kind === 'document' && ISSUED.test(key)) return issuedBy(finder, at + 1)
  if (context.title.kind === 'document' && PUBLISHED.test(key)) return publishedBy(finder, at + 1)
  if (context.atHead && finder.text.tokens[at - 1]?.word.key === 'باسم') return inTheNameOf(finder, at)
  // «المتحدثة باسمها ماري سميث»: the body was named before.
  if (IN_ITS_NAME.test(key) && ['spokesperson', 'office'].includes(context.title.kind))
    return { last: at + 1 }
  if (key === 'باسم' && ['spokesperson', 'office'].includes(context.title.kind))
    return inTheNameOf(finder, at + 1)
  return PREPOSITIONS.has(key) ? behindPreposition(finder, at, { key, ...context }) : null
}

const IN_ITS_NAME = /^باسمه(?:ا|م|ما)?$/
const PUBLISHED = /^(?:اصدر|نشر|وزع|اذاع|كتب|وجه|بث|اعد)ت?(?:ه|ها)$/
const ISSUED = /^(?:ال)?(?:صادر|منسوب|موقع)ه?$/

/** «بيان صادر عن وزارة الدفاع». */
function issuedBy(finder: PhraseFinder, at: number): Step | null {
  const part = finder.at(at + 1)
  return part && /^(?:عن|من|الي)$/.test(finder.text.tokens[at]?.word.key ?? '') ? partStep(part) : null
}

/** «بيان أصدره الجيش», «تغريدة نشرتها الوزارة»: who a relative clause says put it out. */
function publishedBy(finder: PhraseFinder, at: number): Step | null {
  const part = finder.at(at)
  return part && part.preposition + part.conjunction === '' ? partStep(part) : null
}

function inTheNameOf(finder: PhraseFinder, at: number): Step {
  const part = finder.at(at)
  return part ? partStep(part) : { last: Math.min(at + 1, finder.text.tokens.length) }
}

function behindPreposition(
  finder: PhraseFinder,
  at: number,
  { key, title, definite, settled }: StepContext & { readonly key: string },
): Step | null {
  const part = finder.at(at + 1)
  if (!part || title.kind === 'body' || title.kind === 'medium') return null
  // An envoy is accredited to a place; nobody else is.
  if (key === 'لدي') return { last: part.last, owner: null, part }
  const isBody =
    part.kind === 'body' || (part.kind === 'known' && !isOfType(finder, part, ['state', 'person']))
  const isAdjunct = definite && title.kind === 'office' && !settled
  return isBody && !isAdjunct ? { last: part.last, owner: null, part } : null
}

/** A phrase in idafa or behind «لـ» and «بـ»: the body of a title, the state of a body. */
export function embedded(finder: PhraseFinder, part: Phrase, context: StepContext): Step | null {
  if (part.conjunction !== '') return null
  if (part.preposition === 'ل' || part.preposition === 'ب') return attached(finder, part, context)
  const { title, definite, atHead, settled } = context
  if (part.preposition !== '' || definite || !atHead || settled) return null
  const isPerson = isOfType(finder, part, ['person']) && (part.title === null || isHolder(finder, part))
  return isPerson && title.kind !== 'body' && title.kind !== 'group' ? null : partStep(part)
}

/** «مستشار الرئيس الروسي فلاديمير بوتين»: the name is that of the embedded office, which he held; any other is the adviser's. */
function isHolder({ lexicon }: PhraseFinder, { title, owner, known }: Phrase): boolean {
  if (!title?.office || owner === null) return true
  return lexicon.holders.all(title.office, owner).some((id) => known.includes(id))
}

function attached(finder: PhraseFinder, part: Phrase, { title, definite, atHead }: StepContext): Step | null {
  if (isAddressed(finder, part)) return null
  const step = { ...partStep(part), last: part.last }
  if (!definite && atHead && part.kind !== 'document') return step
  if (!atHead && isAdvised(part)) return { ...step, last: part.name?.first ?? part.last }
  // «أهابت الوزارة بالمواطنين»: a crowd behind «بـ» is spoken to.
  const isCrowd =
    part.preposition === 'ب' && finder.text.tokens[part.last - 1]?.word.key.endsWith('ين') === true
  const fits = isBody(finder, part) && !isCrowd && !(atHead && title.kind === 'honorific')
  return fits && (part.preposition === 'ل' || !definite) ? step : null
}

/** «... لرويترز» tells to whom it was said. */
function isAddressed(finder: PhraseFinder, part: Phrase): boolean {
  return part.preposition === 'ل' && (part.title?.kind === 'medium' || isOfType(finder, part, ['medium']))
}

function isBody(finder: PhraseFinder, part: Phrase): boolean {
  return part.kind === 'body' || (part.kind === 'known' && !isOfType(finder, part, ['person']))
}

/** «المستشار الإعلامي لرئيس المجلس فتحي المريمي»: whom somebody serves; the name is that of the one who serves. */
function isAdvised({ preposition, title }: Phrase): boolean {
  return preposition === 'ل' && title?.kind === 'office'
}
