/** The same texts in each language of the interface, side by side, so that whoever mends one sees the other. */
export interface InBoth<Texts> {
  readonly ar: Texts
  readonly en: Texts
}

/** Texts in both languages, of one shape. */
export const inBoth = <Texts>(texts: InBoth<Texts>): InBoth<Texts> => texts
