import type { ChangeKind, Missing } from '../../corrections/types.ts'
import type { Review } from '../../extract/index.ts'
import { inBoth } from '../in-both.ts'

interface CodingMessages {
  /** `{name}` did it at `{time}`. */
  readonly verdict: Readonly<Record<Review['verdict'], string>>
  readonly machine: string
  /** Whoever has not said a name. */
  readonly someone: string
  readonly accept: string
  readonly reject: string
  readonly edit: string
  readonly done: string
  readonly speaker: string
  readonly act: string
  /** `{name}` is the target. */
  readonly polarityOn: string
  readonly removeStance: string
  readonly otherTarget: string
  readonly issue: string
  readonly addStance: string
  readonly polarity: string
  readonly removeAnswer: string
  readonly addAnswer: string
  readonly relation: string
  readonly find: string
  readonly nothingFound: string
  /** `{name}` is what was typed. */
  readonly newActor: string
  /** `{name}` was typed. */
  readonly newIssue: string
  readonly arabicName: string
  readonly englishName: string
  readonly type: string
  readonly create: string
  readonly cancel: string
  readonly whoTitle: string
  readonly whoHint: string
  readonly whoName: string
  readonly whoSave: string
  readonly whoSkip: string
  /** `{change}` is one of those below. */
  readonly undo: string
  readonly redo: string
  readonly nothingToUndo: string
  readonly nothingToRedo: string
  readonly list: string
  readonly listHint: string
  readonly none: string
  readonly takeBack: string
  readonly bringBack: string
  readonly withdrawn: string
  readonly missing: Readonly<Record<Missing, string>>
  readonly review: string
  /** `{done}` and `{total}` are numbers of statements. */
  readonly reviewed: string
  readonly reviewHint: string
  readonly reviewDone: string
  readonly nextOpen: string
  readonly previous: string
  readonly endReview: string
  readonly words: string
  readonly wordsHint: string
  readonly step: Readonly<Record<'startEarlier' | 'startLater' | 'endEarlier' | 'endLater', string>>
  readonly marked: string
  readonly newStatement: string
  readonly addStatement: string
  readonly asWords: string
  readonly asCue: string
  readonly cue: string
  readonly save: string
  readonly joinGroup: string
  /** `{name}` is a group. */
  readonly leaveGroup: string
  readonly merge: string
  /** `{other}` becomes a part of `{name}`; `{counts}` is what goes over. */
  readonly mergePreview: string
  readonly mergeNow: string
  /** Before the names that both bear. */
  readonly alike: string
  readonly notAlike: string
  /** `{other}` was merged into the actor before. */
  readonly mergedBefore: string
  readonly unmerge: string
  readonly split: string
  readonly splitBegin: string
  readonly splitHint: string
  /** What can go over: statements by it, statements about it, ways of naming it. */
  readonly share: Readonly<Record<'says' | 'about' | 'named', string>>
  readonly nothingShared: string
  readonly splitNow: string
  readonly change: Readonly<Record<ChangeKind, string>>
}

export const coding = inBoth<CodingMessages>({
  ar: {
    verdict: {
      accepted: 'وجده البرنامج، وقبله {name} في {time}',
      changed: 'وجده البرنامج، وعدّله {name} في {time}',
      added: 'أضافه {name} في {time}',
    },
    machine: 'وجده البرنامج، ولم يراجعه أحد',
    someone: 'مراجع لم يُسمَّ',
    accept: 'قبول',
    reject: 'رفض',
    edit: 'تعديل',
    done: 'إنهاء التعديل',
    speaker: 'القائل',
    act: 'الفعل القولي',
    polarityOn: 'الموقف من {name}',
    removeStance: 'حذف الموقف من {name}',
    otherTarget: 'طرف أو قضية غير {name}',
    issue: 'قضية',
    addStance: 'إضافة موقف من',
    polarity: 'الميل',
    removeAnswer: 'حذف الردّ',
    addAnswer: 'إضافة ردّ على قول',
    relation: 'نوع الردّ',
    find: 'اكتب للبحث',
    nothingFound: 'لا نتيجة',
    newActor: 'طرف جديد: {name}',
    newIssue: 'قضية جديدة: {name}',
    arabicName: 'الاسم بالعربية',
    englishName: 'الاسم بالإنجليزية',
    type: 'النوع',
    create: 'إضافة الطرف',
    cancel: 'إلغاء',
    whoTitle: 'باسم من تُحفظ التصويبات؟',
    whoHint: 'يظهر الاسم بجانب كل ما تصوّبه، وفي ملف المشروع إن أرسلته. لا يغادر هذا الجهاز من تلقاء نفسه.',
    whoName: 'الاسم',
    whoSave: 'حفظ بهذا الاسم',
    whoSkip: 'بلا اسم',
    undo: 'تراجع: {change}',
    redo: 'إعادة: {change}',
    nothingToUndo: 'لا شيء يُتراجع عنه',
    nothingToRedo: 'لا شيء يُعاد',
    list: 'التصويبات',
    listHint: 'كل ما صُوِّب، والأحدث أولاً. سحب تصويب لا يمسّ ما بعده.',
    none: 'لم يُصوَّب شيء بعد.',
    takeBack: 'سحب',
    bringBack: 'استعادة',
    withdrawn: 'مسحوب',
    missing: {
      statement: 'لا ينطبق: القول غير موجود',
      actor: 'لا ينطبق: الطرف غير موجود',
      issue: 'لا ينطبق: القضية غير موجودة',
      stance: 'لا ينطبق: الموقف غير موجود',
      reply: 'لا ينطبق: الردّ غير موجود',
      report: 'لا ينطبق: التقرير غير موجود',
      words: 'لا ينطبق: الألفاظ غير موجودة',
    },
    review: 'مراجعة الأقوال',
    reviewed: 'رُوجع {done} من {total}',
    reviewHint: 'الأقل ثقة أولاً',
    reviewDone: 'لم يبق قول بلا مراجعة.',
    nextOpen: 'التالي بلا مراجعة',
    previous: 'السابق',
    endReview: 'إنهاء المراجعة',
    words: 'ألفاظ القول',
    wordsHint: 'حدّد ألفاظاً أخرى في التقرير لتحلّ محلها، أو حرّك الطرفين كلمة كلمة.',
    step: {
      startEarlier: 'ابدأ قبلها بكلمة',
      startLater: 'ابدأ بعدها بكلمة',
      endEarlier: 'اختم قبلها بكلمة',
      endLater: 'اختم بعدها بكلمة',
    },
    marked: 'الألفاظ المحدّدة',
    newStatement: 'قول جديد بهذه الألفاظ',
    addStatement: 'إضافة القول',
    asWords: 'هي ألفاظ القول',
    asCue: 'هي لفظ الإسناد',
    cue: 'لفظ الإسناد',
    save: 'حفظ',
    joinGroup: 'إضافة إلى طرف ينتمي إليه',
    leaveGroup: 'حذف الانتماء إلى {name}',
    merge: 'دمج طرف آخر فيه',
    mergePreview: 'يصير {other} هو {name}، وينتقل إليه: {counts}.',
    mergeNow: 'دمج',
    alike: 'لهما اسم واحد:',
    notAlike: 'لا اسم مشتركاً بينهما.',
    mergedBefore: 'دُمج فيه {other}.',
    unmerge: 'إلغاء الدمج',
    split: 'فصله إلى طرفين',
    splitBegin: 'اختر ما يُفصل',
    splitHint: 'حدّد ما يخصّ الطرف الآخر، ثم سمّه. يبقى الباقي كما هو.',
    share: { says: 'ما يقوله', about: 'ما يقال عنه أو له', named: 'كيف تسميه التقارير' },
    nothingShared: 'لم يُحدّد شيء بعد.',
    splitNow: 'فصل',
    change: {
      'accept-statement': 'قبول القول',
      'reject-statement': 'رفض القول',
      'add-statement': 'إضافة قول',
      'set-speaker': 'تغيير القائل',
      'set-act': 'تغيير الفعل القولي',
      'set-spans': 'تغيير ألفاظ القول',
      'set-stance': 'تغيير موقف',
      'move-stance': 'نقل موقف إلى غيره',
      'link-answer': 'إضافة ردّ',
      'unlink-answer': 'حذف ردّ',
      'add-actor': 'إضافة طرف',
      'add-issue': 'إضافة قضية',
      'describe-actor': 'تعديل بيانات طرف',
      'merge-actors': 'دمج أطراف',
      'split-actor': 'فصل طرف',
      withdraw: 'سحب تصويب',
    },
  },
  en: {
    verdict: {
      accepted: 'Found by the program, accepted by {name}, {time}',
      changed: 'Found by the program, changed by {name}, {time}',
      added: 'Added by {name}, {time}',
    },
    machine: 'Found by the program; nobody has looked at it',
    someone: 'somebody unnamed',
    accept: 'Accept',
    reject: 'Reject',
    edit: 'Edit',
    done: 'End editing',
    speaker: 'Speaker',
    act: 'Act',
    polarityOn: 'Stance on {name}',
    removeStance: 'Remove the stance on {name}',
    otherTarget: 'Another target than {name}',
    issue: 'Issue',
    addStance: 'Add a stance on',
    polarity: 'Polarity',
    removeAnswer: 'Remove the answer',
    addAnswer: 'Add an answer to the statement',
    relation: 'Kind of answer',
    find: 'Type to search',
    nothingFound: 'Nothing found',
    newActor: 'New actor: {name}',
    newIssue: 'New issue: {name}',
    arabicName: 'Name in Arabic',
    englishName: 'Name in English',
    type: 'Type',
    create: 'Add the actor',
    cancel: 'Cancel',
    whoTitle: 'In whose name are corrections kept?',
    whoHint:
      'The name stands beside all that you correct, and in the project file if you send it. By itself it does not leave this device.',
    whoName: 'Name',
    whoSave: 'Keep under this name',
    whoSkip: 'Without a name',
    undo: 'Undo: {change}',
    redo: 'Redo: {change}',
    nothingToUndo: 'Nothing to undo',
    nothingToRedo: 'Nothing to redo',
    list: 'Corrections',
    listHint: 'All that was corrected, the newest first. Taking one back leaves those after it alone.',
    none: 'Nothing has been corrected yet.',
    takeBack: 'Take back',
    bringBack: 'Bring back',
    withdrawn: 'Taken back',
    missing: {
      statement: 'Does not apply: the statement is not there',
      actor: 'Does not apply: the actor is not there',
      issue: 'Does not apply: the issue is not there',
      stance: 'Does not apply: the stance is not there',
      reply: 'Does not apply: the answer is not there',
      report: 'Does not apply: the report is not there',
      words: 'Does not apply: the words are not there',
    },
    review: 'Review the statements',
    reviewed: '{done} of {total} looked at',
    reviewHint: 'The least sure first',
    reviewDone: 'Every statement has been looked at.',
    nextOpen: 'Next to look at',
    previous: 'Previous',
    endReview: 'End the review',
    words: 'Words of the statement',
    wordsHint: 'Mark other words in the report to take their place, or move the ends word by word.',
    step: {
      startEarlier: 'Begin a word earlier',
      startLater: 'Begin a word later',
      endEarlier: 'End a word earlier',
      endLater: 'End a word later',
    },
    marked: 'The words marked',
    newStatement: 'New statement of these words',
    addStatement: 'Add the statement',
    asWords: 'These are the words said',
    asCue: 'These attribute it',
    cue: 'Attributed by',
    save: 'Save',
    joinGroup: 'Add an actor that it belongs to',
    leaveGroup: 'No member of {name}',
    merge: 'Merge another actor into this one',
    mergePreview: '{other} becomes {name}, and with it go over: {counts}.',
    mergeNow: 'Merge',
    alike: 'Both bear a name:',
    notAlike: 'They have no name in common.',
    mergedBefore: '{other} was merged into it.',
    unmerge: 'Undo the merge',
    split: 'Split it in two',
    splitBegin: 'Choose what goes over',
    splitHint: 'Choose what belongs to the other actor, then name it. The rest stays as it is.',
    share: { says: 'What it says', about: 'What is said of or to it', named: 'How reports name it' },
    nothingShared: 'Nothing is chosen yet.',
    splitNow: 'Split',
    change: {
      'accept-statement': 'accept the statement',
      'reject-statement': 'reject the statement',
      'add-statement': 'add a statement',
      'set-speaker': 'change the speaker',
      'set-act': 'change the act',
      'set-spans': 'change the words of the statement',
      'set-stance': 'change a stance',
      'move-stance': 'move a stance to another target',
      'link-answer': 'add an answer',
      'unlink-answer': 'remove an answer',
      'add-actor': 'add an actor',
      'add-issue': 'add an issue',
      'describe-actor': 'change what is said of an actor',
      'merge-actors': 'merge actors',
      'split-actor': 'split an actor',
      withdraw: 'take a correction back',
    },
  },
})
