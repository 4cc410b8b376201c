import type { Language } from './language.ts'
import type { LateMessages } from './late-messages.ts'
import type { Messages } from './messages.ts'

type Loaders<Texts> = Readonly<Record<Language, () => Promise<{ readonly messages: Texts }>>>

/** The texts of a language are a file of their own: nobody waits for those that are not shown. */
const loaders: Loaders<Messages> = {
  ar: () => import('./ar.ts'),
  en: () => import('./en.ts'),
}

const lateLoaders: Loaders<LateMessages> = {
  ar: () => import('./ar-late.ts'),
  en: () => import('./en-late.ts'),
}

const loaded = new Map<Language, Messages>()
const lateLoaded = new Map<Language, LateMessages>()
/** Whether a part of the page is there that says later texts, so that every language shown needs them. */
let areLateWanted = false

/** Loads what the page says in a language, once. Rejects where it cannot be had. */
export async function loadMessages(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await loaders[language]()).messages)
  if (areLateWanted) await loadLate(language)
}

async function loadLate(language: Language): Promise<void> {
  if (!lateLoaded.has(language)) lateLoaded.set(language, (await lateLoaders[language]()).messages)
}

/** A part of the page that says later texts, together with those of every language that was shown. */
export async function withLateMessages<Part>(part: Promise<Part>): Promise<Part> {
  areLateWanted = true
  await Promise.all([...loaded.keys()].map(loadLate))
  return part
}

export const areLoaded = (language: Language): boolean =>
  loaded.has(language) && (!areLateWanted || lateLoaded.has(language))

/** @throws Error where they are not loaded: whoever shows a language loads its texts first */
export const messagesFor = (language: Language): Messages => demand(loaded.get(language), language)

/** @throws Error where they are not loaded: whoever shows a part that says them has `withLateMessages` load it */
export const lateMessagesFor = (language: Language): LateMessages =>
  demand(lateLoaded.get(language), language)

function demand<Texts>(texts: Texts | undefined, language: Language): Texts {
  if (texts === undefined) throw new Error(`The texts of ${language} are not loaded`)
  return texts
}
