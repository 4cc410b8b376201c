import type { Language } from './language.ts'
import type { Messages } from './messages.ts'

/** The texts of a language are a file of their own: nobody waits for those that are not shown. */
const loaders: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  ar: () => import('./ar.ts'),
  en: () => import('./en.ts'),
}

const loaded = new Map<Language, Messages>()

/** Loads what the page says in a language, once. Rejects where it cannot be had. */
export async function loadMessages(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await loaders[language]()).messages)
}

export const areLoaded = (language: Language): boolean => loaded.has(language)

/** @throws Error where they are not loaded: whoever shows a language loads its texts first */
export function messagesFor(language: Language): Messages {
  const messages = loaded.get(language)
  if (!messages) throw new Error(`The texts of ${language} are not loaded`)
  return messages
}
