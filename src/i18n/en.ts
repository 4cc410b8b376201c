import { messagesOf } from './messages.ts'

/** All texts in English; the build leaves the other language out. */
export const messages = messagesOf('en')
