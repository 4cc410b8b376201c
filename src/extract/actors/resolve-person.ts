import type { ActorBook } from './actor-book.ts'
import { belongsTo, someWording, type ActorRecord } from './actor-record.ts'
import { isSameName } from './sounds.ts'
import { titleKey, type Phrase } from './phrase.ts'
import { romanise } from './romanise.ts'
import { keysOf } from './surface.ts'

/** Whom a person's name or title stands for. */
export function resolvePerson(book: ActorBook, phrase: Phrase): ActorRecord {
  if (phrase.known.length > 0) return book.knownActor(chooseKnown(book, phrase))
  return phrase.name ? resolveName(book, phrase) : resolveTitle(book, phrase)
}

/** Of several known persons of one surname: who is in the report, holds the office, belongs to the state. */
function chooseKnown(book: ActorBook, { known, title, owner }: Phrase): string {
  if (known.length === 1) return known[0] ?? ''
  const holder = title?.office && owner ? holderOf(book, title.office, owner) : null
  if (holder && known.includes(holder)) return holder
  const citizen = owner
    ? known.find((id) => book.lexicon.actors.get(id)?.memberOf.includes(owner))
    : undefined
  return citizen ?? book.preferred(known)
}

function holderOf(book: ActorBook, office: string, owner: string): string | null {
  const { holders } = book.lexicon
  const { published } = book.text.report
  if (published !== null) return holders.on(office, owner, published)
  // Without a date, the holder whom the report names is meant.
  return holders.all(office, owner).find((person) => book.has(person)) ?? null
}

/** A name that no list knows: the same as an earlier one with this surname, else somebody new. */
function resolveName(book: ActorBook, phrase: Phrase): ActorRecord {
  const name = keysOf(book.text, phrase.name ?? phrase)
  const surname = name.at(-1) ?? ''
  const earlier = book.namesakes(surname).find((record) => sharesName(book, record, name))
  if (earlier) return earlier
  const id = name.length > 1 ? romanise(name) : `${book.text.report.id}-${romanise([surname])}`
  const ar = book.surface({ ...phrase, ...(phrase.name ?? phrase) })
  return book.actor({ id, ar, type: 'person', gender: phrase.gender ?? phrase.title?.gender ?? 'm' })
}

function sharesName(book: ActorBook, record: ActorRecord, name: readonly string[]): boolean {
  return someWording(
    record,
    (phrase) => phrase.name !== null && isSameName(keysOf(book.text, phrase.name), name),
  )
}

/** A title without a name: who bears it in the report, who held the office at its date, who is meant by it last. */
function resolveTitle(book: ActorBook, phrase: Phrase): ActorRecord {
  const key = titleKey(phrase)
  const bearer = book.bearer(key)
  if (bearer && phrase.modifiers.length > 0) return bearer
  const holder = officeHolder(book, phrase)
  if (holder) return book.knownActor(holder)
  const counterpart = counterpartOf(book, phrase)
  if (counterpart) return counterpart
  const meant = book.latest(phrase.first, (record) => couldBe(record, phrase))
  if (meant && phrase.definite) return meant
  const id = `${book.text.report.id}-${romanise(book.keys(phrase))}`
  return book.actor({ id, ar: book.surface(phrase), type: 'person', gender: phrase.gender })
}

/** «نظيره الروسي»: whoever has in that state the office that the person named before has in his own. */
function counterpartOf(book: ActorBook, { first, title, owner }: Phrase): ActorRecord | null {
  if (owner === null || title?.title.startsWith('نظير') !== true) return null
  const peer = book.latest(first, ({ type }) => type === 'person')
  const offices = new Set([...(peer?.titles ?? [])].map(officeOf))
  const isOne = (record: ActorRecord) =>
    record !== peer &&
    belongsTo(record, owner) &&
    [...record.titles].some((one) => offices.has(officeOf(one)))
  return book.latest(first, isOne)
}

/** The words of a title that name the office: «وزير خارجية» of «وزير خارجية فرنسي», «رئيس» of «رئيس روسي». */
function officeOf(title: string): string {
  const [head = '', department = ''] = title.replaceAll('ال', '').split(' ')
  return head.startsWith('وزير') ? `${head} ${department}` : head
}

/** Who held the office of the body or state that the title names: «المتحدث باسم وزارة الخارجية الروسية». */
function officeHolder(book: ActorBook, { title, owner, parts }: Phrase): string | null {
  if (!title?.office) return null
  const body = parts[0] && book.resolve(parts[0])
  const office = accreditedOffice(title.office, parts)
  const ids = [body?.id, owner].filter((id) => id != null)
  for (const id of ids) {
    const holder = holderOf(book, office, id)
    if (holder) return holder
  }
  return null
}

/** «سفيرة بريطانيا لدى الأمم المتحدة» holds the office of the permanent representative. */
function accreditedOffice(office: string, parts: readonly Phrase[]): string {
  const isToUn = office === 'ambassador' && parts.some(({ known }) => known.includes('united-nations'))
  return isToUn ? 'ambassador-to-un' : office
}

/** «الوزير», «الجنرال الروسي», «المسؤول» for somebody named before. */
function couldBe(record: ActorRecord, { title, owner, modifiers, gender }: Phrase): boolean {
  if (record.type !== 'person' || (record.gender ?? gender) !== gender) return false
  if (owner !== null) return belongsTo(record, owner) && sharesTitle(record, title?.title ?? '')
  return (
    sharesTitle(record, title?.title ?? '') &&
    modifiers.every((key) => sharesTitle(record, key.replace(/^(?:لل|ال)/, '')))
  )
}

/** Whether one of the person's titles has this word: «الوزيرة» of a «نائبة وزير الخارجية», «الجنرال» of a «جنرال». */
function sharesTitle({ titles }: ActorRecord, title: string): boolean {
  if (title === 'مسوول') return true
  const wanted = bare(title)
  return [...titles].some((one) => bare(one).includes(wanted))
}

/** The words of a title as they are for a man and without the article: «الملك» is the «ملك» of a state. */
function bare(title: string): string {
  return ` ${title} `.replaceAll(' ال', ' ').replaceAll('ه ', ' ')
}
