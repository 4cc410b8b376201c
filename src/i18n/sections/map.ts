import { inBoth } from '../in-both.ts'

interface MapMessages {
  readonly label: string
  readonly actorsOnMap: string
  readonly relationsOnMap: string
  /** Between the items of a list that is read aloud. */
  readonly comma: string
  readonly fit: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly legend: string
  readonly size: string
  readonly hollow: string
  readonly width: string
  readonly showAnswers: string
  readonly empty: string
  /** `{from}` and `{to}` are names. */
  readonly relation: string
  readonly answersEdge: string
}

export const map = inBoth<MapMessages>({
  ar: {
    label: 'خريطة الأقوال',
    actorsOnMap: 'الأطراف على الخريطة',
    relationsOnMap: 'المواقف على الخريطة',
    comma: '، ',
    fit: 'إظهار الكل',
    zoomIn: 'تقريب',
    zoomOut: 'إبعاد',
    legend: 'مفتاح الخريطة',
    size: 'الحجم: عدد الأقوال',
    hollow: 'لا يتكلم، بل يُتكلم عنه',
    width: 'السُّمك: عدد الأقوال',
    showAnswers: 'إظهار الردود',
    empty: 'لا قول يوافق التصفية الحالية.',
    relation: '{from} ← {to}',
    answersEdge: 'ردود',
  },
  en: {
    label: 'Map of statements',
    actorsOnMap: 'Actors on the map',
    relationsOnMap: 'Stances on the map',
    comma: ', ',
    fit: 'Show everything',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    legend: 'Legend',
    size: 'Size: statements made',
    hollow: 'Spoken about, does not speak',
    width: 'Width: number of statements',
    showAnswers: 'Show answers',
    empty: 'No statement passes the current filters.',
    relation: '{from} → {to}',
    answersEdge: 'Answers',
  },
})
