import { messagesIn } from '../../i18n/all-messages.ts'
import { createFormat } from '../../i18n/format.ts'
import { directionOf, type Language } from '../../i18n/language.ts'
import type { Words } from './words.ts'

/** Apart from what else is known of words: it holds the texts of both languages, which the page seldom needs. */
export const wordsIn = (language: Language): Words => ({
  language,
  direction: directionOf(language),
  messages: messagesIn[language],
  format: createFormat(language),
})
