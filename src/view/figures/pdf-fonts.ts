import arabic400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?url'
import arabic600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff?url'
import latin400 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff?url'
import latin600 from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-600-normal.woff?url'
import type { FontName } from './font-files.ts'

/** The same letters as WOFF 1: fontkit, which pdfkit embeds fonts with, fails at cutting down a WOFF 2. */
export const PDF_FONTS: Readonly<Record<FontName, string>> = {
  'arabic-400': arabic400,
  'arabic-600': arabic600,
  'latin-400': latin400,
  'latin-600': latin600,
}
