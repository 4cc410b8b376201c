import type { Language } from './language.ts'
import { lateMessagesOf, type LateMessages } from './late-messages.ts'
import { messagesOf, type Messages } from './messages.ts'

/** All texts in one language, by section. */
export type AllMessages = Messages & LateMessages

const allOf = (language: Language): AllMessages => ({ ...messagesOf(language), ...lateMessagesOf(language) })

/** The texts of every language at once: for what writes in another language than the page's. */
export const messagesIn: Readonly<Record<Language, AllMessages>> = { ar: allOf('ar'), en: allOf('en') }
