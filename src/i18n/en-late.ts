import { lateMessagesOf } from './late-messages.ts'

/** The later texts in English; the build leaves the other language out. */
export const messages = lateMessagesOf('en')
