import type { Actor } from '../../extract/index.ts'
import { fill, type Format } from '../../i18n/format.ts'
import type { Direction, Language } from '../../i18n/language.ts'
import type { Messages } from '../../i18n/messages.ts'

export const FIGURE_LANGUAGES = ['ar', 'en', 'both'] as const
export type FigureLanguage = (typeof FIGURE_LANGUAGES)[number]

/** A language to write a figure in, which need not be that of the interface. */
export interface Words {
  readonly language: Language
  readonly direction: Direction
  readonly messages: Messages
  readonly format: Format
}

/** An actor's name, or both of them on lines of their own. */
export function nameIn(language: FigureLanguage, { name }: Pick<Actor, 'name'>): string {
  if (name.en === null || language === 'ar') return name.ar
  return language === 'en' ? name.en : `${name.ar}\n${name.en}`
}

/** A foreign name keeps its own order of letters within a sentence: first strong isolate. */
export const isolated = (name: string): string => `\u2068${name}\u2069`

/** Puts names into a sentence, each in an isolate. */
export const fillIsolated = (template: string, values: Readonly<Record<string, string>>): string =>
  fill(template, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, isolated(value)])))

/** As many names as a caption has room for. */
const MOST_NAMES = 6

/** Names one after another; of many the first, and how many more there are. */
export function listNames(names: readonly string[], { messages, format }: Words): string {
  const more = names.length - MOST_NAMES
  const shown = (more > 0 ? names.slice(0, MOST_NAMES) : names).map(isolated)
  return [...shown, ...(more > 0 ? [format.plural(messages.count.more, more)] : [])].join(messages.map.comma)
}
