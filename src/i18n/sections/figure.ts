import { inBoth } from '../in-both.ts'

interface FigureMessages {
  readonly title: string
  readonly format: string
  readonly quality: string
  readonly scope: string
  readonly scopes: Readonly<Record<'whole' | 'visible' | 'selection', string>>
  readonly nothingSelected: string
  readonly distance: string
  readonly showSelection: string
  readonly size: string
  readonly units: Readonly<Record<'scale' | 'pixels' | 'millimetres', string>>
  readonly scale: string
  readonly width: Readonly<Record<'pixels' | 'millimetres', string>>
  readonly dpi: string
  /** `{min}` and `{max}`: bounds of what may be typed. */
  readonly bounds: string
  readonly background: string
  readonly backgrounds: Readonly<Record<'white' | 'dark' | 'none', string>>
  readonly language: string
  readonly languages: Readonly<Record<'ar' | 'en' | 'both', string>>
  readonly around: string
  readonly withTitle: string
  readonly titleText: string
  readonly withLegend: string
  readonly withCaption: string
  readonly withFonts: string
  /** `{width}` and `{height}` in pixels. */
  readonly pixelSize: string
  /** `{width}` and `{height}` in millimetres. */
  readonly paperSize: string
  readonly preview: string
  /** `{format}` is PNG and the like. */
  readonly save: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly drawing: string
  readonly saved: string
  readonly failed: string
  readonly sizeInvalid: string
  readonly tooLarge: string
  readonly empty: string
}

export const figure = inBoth<FigureMessages>({
  ar: {
    title: 'تصدير شكل',
    format: 'الصيغة',
    quality: 'الجودة',
    scope: 'ما يُرسم',
    scopes: { whole: 'الخريطة كلها بلا تصفية', visible: 'ما تُبقيه التصفية', selection: 'المحدَّد وجيرانه' },
    nothingSelected: 'حدِّد طرفاً على الخريطة ليُرسم مع جيرانه.',
    distance: 'حتى مسافة',
    showSelection: 'إبراز المحدَّد وتخفيف ما عداه',
    size: 'المقاس',
    units: { scale: 'بالمقياس', pixels: 'بالبكسل', millimetres: 'بالمليمتر' },
    scale: 'المقياس',
    width: { pixels: 'العرض بالبكسل', millimetres: 'العرض بالمليمتر' },
    dpi: 'الدقة: بكسل في البوصة',
    bounds: 'من {min} إلى {max}',
    background: 'الخلفية',
    backgrounds: { white: 'بيضاء', dark: 'داكنة', none: 'بلا خلفية' },
    language: 'لغة الشكل',
    languages: { ar: 'العربية', en: 'الإنجليزية', both: 'الأسماء باللغتين' },
    around: 'حول الرسم',
    withTitle: 'عنوان',
    titleText: 'نص العنوان',
    withLegend: 'مفتاح',
    withCaption: 'تعليق: التصفية والتواريخ والمصادر',
    withFonts: 'تضمين الخط في الملف',
    pixelSize: '{width} × {height} بكسل',
    paperSize: '{width} × {height} مم',
    preview: 'معاينة الشكل',
    save: 'حفظ {format}',
    copy: 'نسخ',
    copied: 'نُسخ الشكل.',
    notCopied: 'لم يسمح المتصفح بالنسخ. احفظ الشكل ملفاً.',
    drawing: 'يُرسم الشكل…',
    saved: 'حُفظ الشكل.',
    failed: 'تعذّر رسم الشكل. أعد المحاولة، أو جرّب صيغة أخرى.',
    sizeInvalid: 'صحِّح المقاس أولاً.',
    tooLarge: 'هذا أكبر مما يرسمه المتصفح. صغِّر المقاس، أو اختر SVG أو PDF فلا حدّ لهما.',
    empty: 'لا شيء يُرسم: لا قول يوافق التصفية الحالية. خفِّف التصفية أو اختر الخريطة كلها.',
  },
  en: {
    title: 'Export a figure',
    format: 'Format',
    quality: 'Quality',
    scope: 'What is drawn',
    scopes: {
      whole: 'The whole map, unfiltered',
      visible: 'What the filters leave',
      selection: 'The selection and its neighbours',
    },
    nothingSelected: 'Select an actor on the map to draw it with its neighbours.',
    distance: 'As far as',
    showSelection: 'Highlight the selection, fade the rest',
    size: 'Size',
    units: { scale: 'By scale', pixels: 'In pixels', millimetres: 'In millimetres' },
    scale: 'Scale',
    width: { pixels: 'Width in pixels', millimetres: 'Width in millimetres' },
    dpi: 'Resolution: pixels an inch',
    bounds: '{min} to {max}',
    background: 'Background',
    backgrounds: { white: 'White', dark: 'Dark', none: 'None' },
    language: 'Language of the figure',
    languages: { ar: 'Arabic', en: 'English', both: 'Names in both' },
    around: 'Around the drawing',
    withTitle: 'Title',
    titleText: 'Text of the title',
    withLegend: 'Legend',
    withCaption: 'Caption: filters, dates and sources',
    withFonts: 'Embed the font in the file',
    pixelSize: '{width} × {height} pixels',
    paperSize: '{width} × {height} mm',
    preview: 'Preview of the figure',
    save: 'Save {format}',
    copy: 'Copy',
    copied: 'The figure is on the clipboard.',
    notCopied: 'The browser does not allow copying. Save the figure as a file.',
    drawing: 'Drawing the figure…',
    saved: 'The figure is saved.',
    failed: 'The figure could not be drawn. Try again, or another format.',
    sizeInvalid: 'Mend the size first.',
    tooLarge:
      'That is more than a browser can draw. Make it smaller, or choose SVG or PDF, which know no limit.',
    empty: 'There is nothing to draw: no statement passes the filters. Loosen them, or choose the whole map.',
  },
})
