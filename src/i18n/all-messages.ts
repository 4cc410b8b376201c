import type { Language } from './language.ts'
import { messagesOf, type Messages } from './messages.ts'

/** The texts of every language at once: for what writes in another language than the page's. */
export const messagesIn: Readonly<Record<Language, Messages>> = {
  ar: messagesOf('ar'),
  en: messagesOf('en'),
}
