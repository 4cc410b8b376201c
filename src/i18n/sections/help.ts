import { inBoth } from '../in-both.ts'

/** What a key does. */
export type KeyMeaning = keyof HelpMessages['key']

interface HelpMessages {
  readonly title: string
  readonly purpose: string
  readonly trust: string
  readonly keys: string
  readonly everywhere: string
  /** What each page is for. */
  readonly page: {
    readonly map: string
    readonly answers: string
    readonly issues: string
    readonly reader: string
    readonly compare: string
  }
  readonly key: {
    readonly search: string
    readonly help: string
    readonly back: string
    readonly neighbour: string
    readonly card: string
    readonly zoom: string
    readonly fit: string
    readonly pin: string
    readonly fold: string
    readonly menu: string
    readonly undo: string
    readonly chain: string
    readonly inTime: string
    readonly ends: string
    readonly cell: string
    readonly cellOpen: string
    readonly next: string
    readonly previous: string
    readonly accept: string
    readonly reject: string
    readonly edit: string
    readonly undoCorrection: string
    readonly redoCorrection: string
  }
}

export const help = inBoth<HelpMessages>({
  ar: {
    title: 'كيف تقرأ إسناد',
    purpose: 'يقرأ إسناد تقارير الأخبار ويستخرج منها من قال ماذا، وعمّن قاله، ومن ردّ على من.',
    trust:
      'القراءة آلية وقد تخطئ: بجانب كل قول درجة الثقة به، والجملة التي تثبته، والقاعدة التي وجدته. لا يغادر شيء من تقاريرك متصفحك.',
    keys: 'لوحة المفاتيح',
    everywhere: 'في كل مكان',
    page: {
      map: 'كل دائرة أو شكل طرفٌ، يكبر بعدد أقواله، وكل خط موقفٌ من طرف آخر: ضد أو مع أو بلا ميل. اختر أيّاً منها لترى الأقوال التي وراءه.',
      answers:
        'الأقوال على محور الزمن، صفٌّ لكل طرف، والسهم من الرد إلى ما يردّ عليه. وفيها ما لم يردّ عليه أحد.',
      issues: 'موقف كل طرف من كل قضية، ومن يوافق من ومن يخالفه، ومن هم أكثر الأطراف صلة.',
      reader: 'التقرير كما كُتب، وفيه القائل والقول ولفظ الإسناد والمعنيّ معلَّمة في مواضعها.',
      compare:
        'جانبان على خريطتين متطابقتي المواضع: ما انفرد به كل جانب وما انقلب، والقول الواحد كما نقلته وسائل عدة.',
    },
    key: {
      search: 'البحث',
      help: 'هذه المساعدة',
      back: 'رجوع أو إغلاق',
      neighbour: 'إلى الطرف المجاور',
      card: 'فتح بطاقة الطرف',
      zoom: 'تقريب وإبعاد',
      fit: 'الخريطة كلها',
      pin: 'تثبيت الطرف في مكانه',
      fold: 'طيّ جماعته أو بسطها',
      menu: 'ما يمكن فعله بالطرف',
      undo: 'إعادة الترتيب السابق',
      chain: 'إلى ما يردّ عليه أو ما رُدّ به، أو إلى صف آخر',
      inTime: 'إلى السابق أو التالي زمناً',
      ends: 'إلى الأول أو الأخير',
      cell: 'من خانة إلى خانة',
      cellOpen: 'فتح ما في الخانة',
      next: 'القول التالي',
      previous: 'القول السابق',
      accept: 'قبول القول المفتوح',
      reject: 'رفض القول المفتوح',
      edit: 'تعديل القول أو الطرف المفتوح',
      undoCorrection: 'التراجع عن آخر تصويب',
      redoCorrection: 'إعادة ما تُراجع عنه',
    },
  },
  en: {
    title: 'How to read Isnad',
    purpose: 'Isnad reads news reports and finds who said what in them, about whom, and who answered whom.',
    trust:
      'It reads by machine and can err: beside every statement stand how sure it is, the sentence that proves it and the rule that found it. Nothing of your reports leaves your browser.',
    keys: 'Keyboard',
    everywhere: 'Everywhere',
    page: {
      map: 'Each shape is an actor, larger with more statements; each line a stance on another: against, for or neither. Choose one to see the statements behind it.',
      answers:
        'Statements along time, one lane an actor, with an arrow from each answer to what it answers; and what nobody answered.',
      issues: 'Where each actor stands on each issue, who agrees with whom, and who is most connected.',
      reader: 'The report as written, with speaker, words, cue and target marked in their places.',
      compare:
        'Two sides on maps with the same places: what only one has and what turned; and one statement as several outlets tell it.',
    },
    key: {
      search: 'Search',
      help: 'This help',
      back: 'Back, or close',
      neighbour: 'To a neighbouring actor',
      card: "Open the actor's card",
      zoom: 'Zoom in and out',
      fit: 'The whole map',
      pin: 'Pin the actor to its place',
      fold: 'Fold or unfold its group',
      menu: 'What can be done with the actor',
      undo: 'Back to the layout before',
      chain: 'Along the answers, or to another lane',
      inTime: 'To the one before or after in time',
      ends: 'To the first or last',
      cell: 'From cell to cell',
      cellOpen: 'Open what the cell holds',
      next: 'Next statement',
      previous: 'Previous statement',
      accept: 'Accept the open statement',
      reject: 'Reject the open statement',
      edit: 'Edit the open statement or actor',
      undoCorrection: 'Undo the last correction',
      redoCorrection: 'Redo it',
    },
  },
})
