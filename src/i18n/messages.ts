/**
 * What the interface says, a section a file in `sections`. Texts with `{name}` take values; counted texts choose a
 * plural form. What only a part says that is loaded when needed stands in `late-messages.ts`.
 */
import { inOneLanguage, type InOneLanguage } from './in-both.ts'
import type { Language } from './language.ts'
import { actor } from './sections/actor.ts'
import { app } from './sections/app.ts'
import { coding } from './sections/coding.ts'
import { caption } from './sections/caption.ts'
import { confidence } from './sections/confidence.ts'
import { count } from './sections/count.ts'
import { filters } from './sections/filters.ts'
import { hint } from './sections/hint.ts'
import { list } from './sections/list.ts'
import { load } from './sections/load.ts'
import { map } from './sections/map.ts'
import { measure } from './sections/measure.ts'
import { overview } from './sections/overview.ts'
import { part } from './sections/part.ts'
import { project } from './sections/project.ts'
import { reader } from './sections/reader.ts'
import { search } from './sections/search.ts'
import { statement } from './sections/statement.ts'
import { act, actorType, mode, polarity, relation } from './sections/terms.ts'
import { thread } from './sections/thread.ts'
import { timeline } from './sections/timeline.ts'

const sections = {
  app,
  load,
  hint,
  caption,
  count,
  overview,
  part,
  map,
  search,
  filters,
  actor,
  statement,
  confidence,
  coding,
  list,
  project,
  reader,
  thread,
  measure,
  timeline,
  act,
  mode,
  actorType,
  polarity,
  relation,
}

/** The texts that the page begins with in one language, by section. */
export type Messages = InOneLanguage<typeof sections>

/** The texts that the page begins with in one language. */
export const messagesOf = (language: Language): Messages => inOneLanguage(sections, language)
