/** The languages of the interface; the first is the one to start in. */
export const LANGUAGES = ['ar', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Direction = 'rtl' | 'ltr'

/**
 * What `Intl` is asked for. Arabic takes the digits 0-9, as the outlets of the sample reports do, so that a
 * number in a list looks like the number in the report beside it.
 */
const TAGS: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' }

export const tagOf = (language: Language): string => TAGS[language]

export const directionOf = (language: Language): Direction => (language === 'ar' ? 'rtl' : 'ltr')

export const otherLanguage = (language: Language): Language => (language === 'ar' ? 'en' : 'ar')
