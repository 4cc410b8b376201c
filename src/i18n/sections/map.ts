import { inBoth } from '../in-both.ts'

interface MapMessages {
  readonly label: string
  readonly actorsOnMap: string
  readonly relationsOnMap: string
  /** Between the items of a list that is read aloud. */
  readonly comma: string
  /** What opens the dialog of figures. */
  readonly figure: string
  readonly fit: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly legend: string
  readonly size: string
  readonly hollow: string
  readonly width: string
  readonly showAnswers: string
  /** `{from}` and `{to}` are names. */
  readonly relation: string
  readonly answersEdge: string
  readonly arrange: string
  readonly layouts: Readonly<Record<'force' | 'concentric' | 'hierarchical', string>>
  /** What each layout shows, in a few words. */
  readonly layoutHints: Readonly<Record<'force' | 'concentric' | 'hierarchical', string>>
  readonly arrangeAnew: string
  readonly arranging: string
  readonly arrangeFailed: string
  readonly cancel: string
  readonly undo: string
  readonly unpinAll: string
  readonly foldAll: string
  readonly unfoldAll: string
  /** To be read aloud at the map: what it is, and its keys. */
  readonly walk: string
  readonly nodeMenu: string
  /** `{name}` is an actor. */
  readonly openCard: string
  readonly pin: string
  readonly unpin: string
  /** `{name}` is a group. */
  readonly fold: string
  readonly unfold: string
  readonly foldedGroup: string
  readonly pinned: string
}

export const map = inBoth<MapMessages>({
  ar: {
    label: 'خريطة الأقوال',
    actorsOnMap: 'الأطراف على الخريطة',
    relationsOnMap: 'المواقف على الخريطة',
    comma: '، ',
    figure: 'تصدير',
    fit: 'إظهار الكل',
    zoomIn: 'تقريب',
    zoomOut: 'إبعاد',
    legend: 'مفتاح الخريطة',
    size: 'الحجم: عدد الأقوال',
    hollow: 'لا يتكلم، بل يُتكلم عنه',
    width: 'السُّمك: عدد الأقوال',
    showAnswers: 'إظهار الردود',
    relation: '{from} ← {to}',
    answersEdge: 'ردود',
    arrange: 'ترتيب الخريطة',
    layouts: { force: 'بالتجاذب', concentric: 'حلقات', hierarchical: 'هرمي' },
    layoutHints: {
      force: 'من يتكلم بعضهم عن بعض متقاربون',
      concentric: 'أكثرهم قولاً وذِكراً في الوسط',
      hierarchical: 'الجماعات فوق أعضائها',
    },
    arrangeAnew: 'ترتيب آخر من النوع نفسه',
    arranging: 'جارٍ ترتيب الخريطة…',
    arrangeFailed: 'تعذّر ترتيب الخريطة.',
    cancel: 'إلغاء',
    undo: 'تراجع عن الترتيب أو النقل',
    unpinAll: 'إلغاء كل التثبيت',
    foldAll: 'طيّ الجماعات على أعضائها',
    unfoldAll: 'نشر كل الجماعات',
    walk: 'الخريطة: الأسهم للانتقال بين الأطراف، ومفتاح الإدخال لفتح البطاقة، ومفتاح القائمة لما سواه',
    nodeMenu: 'ما يمكن فعله بهذا الطرف',
    openCard: 'فتح بطاقة {name}',
    pin: 'تثبيت في مكانه',
    unpin: 'إلغاء التثبيت',
    fold: 'طيّ {name} على أعضائها',
    unfold: 'نشر أعضاء {name}',
    foldedGroup: 'جماعة مطوية على أعضائها (وعددهم)',
    pinned: 'مثبَّت في مكانه',
  },
  en: {
    label: 'Map of statements',
    actorsOnMap: 'Actors on the map',
    relationsOnMap: 'Stances on the map',
    comma: ', ',
    figure: 'Export',
    fit: 'Show everything',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    legend: 'Legend',
    size: 'Size: statements made',
    hollow: 'Spoken about, does not speak',
    width: 'Width: number of statements',
    showAnswers: 'Show answers',
    relation: '{from} → {to}',
    answersEdge: 'Answers',
    arrange: 'Arrange the map',
    layouts: { force: 'Force-directed', concentric: 'Concentric', hierarchical: 'Hierarchical' },
    layoutHints: {
      force: 'Those who speak of each other stand together',
      concentric: 'Whoever says or is spoken of most in the middle',
      hierarchical: 'Groups above their members',
    },
    arrangeAnew: 'Another arrangement of this kind',
    arranging: 'Arranging the map…',
    arrangeFailed: 'The map could not be arranged.',
    cancel: 'Cancel',
    undo: 'Undo layout or move',
    unpinAll: 'Unpin all',
    foldAll: 'Fold groups over their members',
    unfoldAll: 'Unfold all groups',
    walk: 'Map: arrow keys walk from actor to actor, Enter opens the card, the menu key all else',
    nodeMenu: 'What can be done with this actor',
    openCard: 'Open the card of {name}',
    pin: 'Pin in place',
    unpin: 'Unpin',
    fold: 'Fold {name} over its members',
    unfold: 'Unfold the members of {name}',
    foldedGroup: 'Group folded over its members (and their number)',
    pinned: 'Pinned in place',
  },
})
