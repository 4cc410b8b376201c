import { lateMessagesOf } from './late-messages.ts'

/** The later texts in Arabic; the build leaves the other language out. */
export const messages = lateMessagesOf('ar')
