/** The same texts in each language of the interface, side by side, so that whoever mends one sees the other. */
export interface InBoth<Texts> {
  readonly ar: Texts
  readonly en: Texts
}

/** Texts in both languages, of one shape. */
export const inBoth = <Texts>(texts: InBoth<Texts>): InBoth<Texts> => texts

/** What is left of sections in both languages when one is chosen, by name. */
export type InOneLanguage<Sections> = {
  readonly [Name in keyof Sections]: Sections[Name] extends InBoth<infer Texts> ? Texts : never
}

/** The texts of all sections in one language. */
export function inOneLanguage<Sections extends Readonly<Record<string, InBoth<unknown>>>>(
  sections: Sections,
  language: keyof InBoth<unknown>,
): InOneLanguage<Sections> {
  const entries = Object.entries(sections).map(([name, texts]) => [name, texts[language]] as const)
  return Object.fromEntries(entries) as InOneLanguage<Sections>
}
