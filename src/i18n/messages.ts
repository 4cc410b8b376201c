/**
 * What the interface says, a section a file in `sections`. Texts with `{name}` take values; counted texts choose a
 * plural form.
 */
import type { InBoth } from './in-both.ts'
import { actor } from './sections/actor.ts'
import { answers } from './sections/answers.ts'
import { app } from './sections/app.ts'
import { caption } from './sections/caption.ts'
import { coders } from './sections/coders.ts'
import { coding } from './sections/coding.ts'
import { compare } from './sections/compare.ts'
import { confidence } from './sections/confidence.ts'
import { count } from './sections/count.ts'
import { figure } from './sections/figure.ts'
import { filters } from './sections/filters.ts'
import { help } from './sections/help.ts'
import { importing } from './sections/import.ts'
import { issues } from './sections/issues.ts'
import { list } from './sections/list.ts'
import { load } from './sections/load.ts'
import { map } from './sections/map.ts'
import { measure } from './sections/measure.ts'
import { overview } from './sections/overview.ts'
import { part } from './sections/part.ts'
import { project } from './sections/project.ts'
import { reader } from './sections/reader.ts'
import { rule } from './sections/rule.ts'
import { search } from './sections/search.ts'
import { statement } from './sections/statement.ts'
import { steps } from './sections/steps.ts'
import { takeOut } from './sections/take-out.ts'
import { act, actorType, mode, polarity, relation } from './sections/terms.ts'
import { thread } from './sections/thread.ts'
import { timeline } from './sections/timeline.ts'

const sections = {
  app,
  load,
  help,
  import: importing,
  count,
  overview,
  part,
  map,
  search,
  filters,
  actor,
  statement,
  confidence,
  coders,
  coding,
  rule,
  list,
  project,
  reader,
  thread,
  answers,
  figure,
  takeOut,
  steps,
  caption,
  issues,
  compare,
  measure,
  timeline,
  act,
  mode,
  actorType,
  polarity,
  relation,
}

type Sections = typeof sections

/** All texts in one language, by section. */
export type Messages = { readonly [Name in keyof Sections]: Sections[Name]['ar'] }

/** The texts of all sections in one language. */
export function messagesOf(language: keyof InBoth<unknown>): Messages {
  const entries = Object.entries(sections).map(([name, texts]) => [name, texts[language]] as const)
  return Object.fromEntries(entries) as Messages
}
