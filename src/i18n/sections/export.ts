import { inBoth } from '../in-both.ts'

interface ExportMessages {
  readonly title: string
  readonly open: string
  readonly scale: string
  readonly width: string
  readonly widthHint: string
  readonly background: string
  readonly backgrounds: Readonly<Record<'white' | 'dark' | 'transparent', string>>
  readonly withTitle: string
  readonly titleText: string
  /** `{reports}` is counted. */
  readonly defaultTitle: string
  readonly withLegend: string
  /** `{width}` and `{height}` in pixels. */
  readonly size: string
  readonly preview: string
  readonly save: string
  readonly drawing: string
  readonly failed: string
  readonly fileName: string
}

export const exportFigure = inBoth<ExportMessages>({
  ar: {
    title: 'تصدير صورة',
    open: 'تصدير',
    scale: 'المقياس',
    width: 'العرض بالبكسل',
    widthHint: 'من {min} إلى {max}',
    background: 'الخلفية',
    backgrounds: { white: 'بيضاء', dark: 'داكنة', transparent: 'شفافة' },
    withTitle: 'مع عنوان',
    titleText: 'نص العنوان',
    defaultTitle: 'من قال ماذا، وعمّن: {reports}',
    withLegend: 'مع المفتاح',
    size: '{width} × {height} بكسل',
    preview: 'معاينة الصورة',
    save: 'حفظ PNG',
    drawing: 'تُرسم الصورة…',
    failed: 'تعذّر رسم الصورة. جرّب عرضاً أصغر.',
    fileName: 'إسناد',
  },
  en: {
    title: 'Export a picture',
    open: 'Export',
    scale: 'Scale',
    width: 'Width in pixels',
    widthHint: '{min} to {max}',
    background: 'Background',
    backgrounds: { white: 'White', dark: 'Dark', transparent: 'Transparent' },
    withTitle: 'With title',
    titleText: 'Title',
    defaultTitle: 'Who said what, about whom: {reports}',
    withLegend: 'With legend',
    size: '{width} × {height} pixels',
    preview: 'Preview of the picture',
    save: 'Save PNG',
    drawing: 'Drawing the picture…',
    failed: 'The picture could not be drawn. Try a smaller width.',
    fileName: 'isnad',
  },
})
