import { LANGUAGES } from '../../src/i18n/language.ts'
import { loadMessages, withLateMessages } from '../../src/i18n/load-messages.ts'

// The page loads the language that it begins in before it is drawn; tests begin in any.
await Promise.all(LANGUAGES.map(loadMessages))
await withLateMessages(Promise.resolve())
