import { LANGUAGES, type Language } from '../../i18n/language.ts'
import type { AddressPart } from './part.ts'

const LINK_THEMES = ['light', 'dark'] as const
/** A theme that a link asks for: to be as the device is asks for none. */
export type LinkTheme = (typeof LINK_THEMES)[number]

/**
 * The language that whoever made the link saw. The first one goes without saying, as every first value does; so an
 * address that says anything at all tells the language too, and an empty one leaves it to the reader (null).
 */
export const language: AddressPart<Language | null> = {
  write(query, value) {
    if (value !== null && value !== LANGUAGES[0]) query.set('lang', value)
  },
  read(query) {
    const told = LANGUAGES.find((known) => known === query.get('lang'))
    return told ?? (query.size > 0 ? LANGUAGES[0] : null)
  },
  of: ({ locale }) => locale.language,
  take({ locale }, value) {
    if (value !== null) locale.show(value)
  },
}

/** The theme, where whoever made the link chose one; null leaves it to the reader. */
export const theme: AddressPart<LinkTheme | null> = {
  write(query, value) {
    if (value !== null) query.set('theme', value)
  },
  read: (query) => LINK_THEMES.find((known) => known === query.get('theme')) ?? null,
  of: ({ view }) => (view.theme === 'system' ? null : view.theme),
  take({ view }, value) {
    if (value !== null) view.showTheme(value)
  },
}
