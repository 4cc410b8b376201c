/** What is said by those parts of the page alone that are loaded when they are needed, a section a file. */
import { inOneLanguage, type InOneLanguage } from './in-both.ts'
import type { Language } from './language.ts'
import { answers } from './sections/answers.ts'
import { coders } from './sections/coders.ts'
import { compare } from './sections/compare.ts'
import { figure } from './sections/figure.ts'
import { help } from './sections/help.ts'
import { importing } from './sections/import.ts'
import { issues } from './sections/issues.ts'
import { rule } from './sections/rule.ts'
import { steps } from './sections/steps.ts'
import { takeOut } from './sections/take-out.ts'

const sections = { answers, coders, compare, figure, help, import: importing, issues, rule, steps, takeOut }

/** The texts that come with the parts that say them, in one language, by section. */
export type LateMessages = InOneLanguage<typeof sections>

/** The texts that come with the parts that say them, in one language. */
export const lateMessagesOf = (language: Language): LateMessages => inOneLanguage(sections, language)
