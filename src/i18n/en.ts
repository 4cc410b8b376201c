import { messagesOf } from './messages.ts'

/** The first texts in English; the build leaves the other language out. */
export const messages = messagesOf('en')
