/**
 * The forms of a counted noun, by the categories of `Intl.PluralRules`; `#` stands for the number.
 * A category that is left out falls back to `other`.
 */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
