import { inBoth } from '../in-both.ts'

export type Theme = 'system' | 'light' | 'dark'

interface AppMessages {
  readonly name: string
  readonly tagline: string
  readonly switchLanguage: string
  readonly theme: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly close: string
  /** What opens the dialog of reports to be read. */
  readonly bringIn: string
  /** What opens the dialog of the forms of the data. */
  readonly takeOut: string
  readonly back: string
  readonly skip: string
  readonly larger: string
  readonly smaller: string
  /** The name of the list of pages. */
  readonly pages: string
  /** The list of what a telephone's head has no room for. */
  readonly more: string
  /** Where a page cannot be shown. */
  readonly unavailable: string
  readonly page: {
    readonly map: string
    readonly answers: string
    readonly issues: string
    readonly reader: string
    readonly compare: string
  }
}

export const app = inBoth<AppMessages>({
  ar: {
    name: 'إسناد',
    tagline: 'من قال ماذا، وعمّن، ومن ردّ على من',
    switchLanguage: 'English',
    theme: 'المظهر',
    themes: { system: 'كالجهاز', light: 'فاتح', dark: 'داكن' },
    close: 'إغلاق',
    bringIn: 'أدخل تقاريرك',
    takeOut: 'أخرج البيانات',
    back: 'رجوع',
    skip: 'انتقل إلى المحتوى',
    larger: 'تكبير اللوحة',
    smaller: 'تصغير اللوحة',
    pages: 'طرق العرض',
    more: 'المزيد',
    unavailable: 'تعذّر تحميل هذا العرض. أعد تحميل الصفحة.',
    page: { map: 'الخريطة', answers: 'الردود', issues: 'القضايا', reader: 'القارئ', compare: 'المقارنة' },
  },
  en: {
    name: 'Isnad',
    tagline: 'Who said what, about whom, and who answered',
    switchLanguage: 'العربية',
    theme: 'Theme',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
    close: 'Close',
    bringIn: 'Bring in reports',
    takeOut: 'Take data out',
    back: 'Back',
    skip: 'Skip to the content',
    larger: 'Enlarge the panel',
    smaller: 'Shrink the panel',
    pages: 'Views',
    more: 'More',
    unavailable: 'This view could not be loaded. Reload the page.',
    page: { map: 'Map', answers: 'Answers', issues: 'Issues', reader: 'Reader', compare: 'Compare' },
  },
})
