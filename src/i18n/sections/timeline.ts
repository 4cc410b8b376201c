import type { BinUnit } from '../../graph/timeline.ts'
import { inBoth } from '../in-both.ts'

interface TimelineMessages {
  readonly title: string
  /** What one bar stands for. */
  readonly unit: Readonly<Record<BinUnit, string>>
  readonly open: string
  readonly shut: string
  readonly play: string
  readonly pause: string
  /** Chooses all days again. */
  readonly all: string
  /** What can be done with the bars. */
  readonly hint: string
  /** `{key}` is the name of a key. */
  readonly keys: string
  readonly first: string
  readonly last: string
  readonly none: string
  /** Column of the table that is read aloud. */
  readonly days: string
}

export const timeline = inBoth<TimelineMessages>({
  ar: {
    title: 'الأقوال عبر الزمن',
    unit: {
      day: 'كل عمود يوم',
      week: 'كل عمود أسبوع',
      month: 'كل عمود شهر',
      year: 'كل عمود سنة',
    },
    open: 'إظهار الخط الزمني',
    shut: 'إخفاء الخط الزمني',
    play: 'تشغيل',
    pause: 'إيقاف',
    all: 'كل الأيام',
    hint: 'اسحب فوق الأعمدة لتختار مدة.',
    keys: 'تحرّك الأسهم حدّ المدة، ومع {key} تتحرك المدة كلها.',
    first: 'أول المدة',
    last: 'آخر المدة',
    none: 'ليس لأي قول هنا تاريخ.',
    days: 'الأيام',
  },
  en: {
    title: 'Statements over time',
    unit: {
      day: 'Each bar is a day',
      week: 'Each bar is a week',
      month: 'Each bar is a month',
      year: 'Each bar is a year',
    },
    open: 'Show the timeline',
    shut: 'Hide the timeline',
    play: 'Play',
    pause: 'Pause',
    all: 'All days',
    hint: 'Drag over the bars to choose days.',
    keys: 'Arrow keys move an end of the days chosen, with {key} both.',
    first: 'First of the days',
    last: 'Last of the days',
    none: 'No statement here has a date.',
    days: 'Days',
  },
})
