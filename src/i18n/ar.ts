import { messagesOf } from './messages.ts'

/** The first texts in Arabic; the build leaves the other language out. */
export const messages = messagesOf('ar')
