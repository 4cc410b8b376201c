import { inBoth } from '../in-both.ts'

interface PartMessages {
  readonly all: string
  readonly fewer: string
  /** What the note is, read aloud. */
  readonly label: string
}

/** Which part of a large graph is on the map. The counts are with the other counted nouns. */
export const part = inBoth<PartMessages>({
  ar: { all: 'أظهر الكل', fewer: 'أظهر الأقوى وحدهم', label: 'الجزء المعروض' },
  en: { all: 'Show all', fewer: 'Show the strongest alone', label: 'The part that is drawn' },
})
