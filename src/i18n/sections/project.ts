import { inBoth } from '../in-both.ts'

interface ProjectMessages {
  /** The project that begins with the samples. */
  readonly samples: string
  /** The project that begins with reports brought in; `{reports}` is counted, `{day}` is today. */
  readonly brought: string
  /** `{name}` is the project's. */
  readonly open: string
  /** Whether it is kept, and what to do where it is not. */
  readonly keeping: {
    readonly nothing: string
    readonly saving: string
    readonly saved: string
    readonly conflict: string
    readonly gone: string
    readonly 'no-room': string
    readonly forbidden: string
    readonly 'newer-version': string
    readonly failed: string
  }
  /** Of a list that could not be read or changed. */
  readonly trouble: {
    readonly 'no-room': string
    readonly forbidden: string
    readonly 'newer-version': string
    readonly failed: string
  }
  /** What to do where two tabs changed one project. */
  readonly readTheirs: string
  readonly keepMine: string
  /** `{name}` is the project that two tabs changed. */
  readonly mine: string
  readonly followed: string
  readonly title: string
  readonly hint: string
  readonly none: string
  readonly keepShown: string
  readonly compareCoders: string
  readonly openFile: string
  readonly openIt: string
  readonly isOpen: string
  readonly isElsewhere: string
  readonly notThere: string
  /** `{moment}` is a day with its time. */
  readonly changed: string
  readonly name: string
  readonly rename: string
  readonly save: string
  readonly cancel: string
  readonly duplicate: string
  /** `{name}` is the project that is copied. */
  readonly copy: string
  readonly toFile: string
  readonly fileFailed: string
  readonly remove: string
  /** `{name}` was thrown away just now. */
  readonly removed: string
  readonly undo: string
  /** `{count}` is a number. */
  readonly deleted: string
  readonly deletedHint: string
  /** `{day}` is the last on which it can be taken back. */
  readonly until: string
  readonly takeBack: string
  readonly end: string
  /** `{used}` and `{granted}` are numbers of megabytes. */
  readonly room: string
  readonly notLasting: string
  readonly makeLasting: string
}

export const project = inBoth<ProjectMessages>({
  ar: {
    samples: 'تقارير العيّنة',
    brought: '{reports}، {day}',
    open: 'المشروع: {name}',
    keeping: {
      nothing: 'لم يُحفظ بعد.',
      saving: 'يُحفظ…',
      saved: 'محفوظ في هذا المتصفح.',
      conflict:
        'غُيّر المشروع في نافذة أخرى في اللحظة نفسها: آخر ما فعلته هنا لم يُحفظ بعد. إن عرضت ما في النافذة الأخرى بقي ما هنا بين المشاريع المحذوفة.',
      gone: 'حُذف المشروع نهائياً في نافذة أخرى: ما تراه لم يعد محفوظاً.',
      'no-room': 'لا مكان في المتصفح: ما تغيّره الآن لا يُحفظ. احذف مشروعاً نهائياً أو أفرغ مكاناً.',
      forbidden: 'هذا المتصفح لا يحفظ شيئاً، ولعل النافذة خاصة: ما تغيّره يضيع بإغلاقها.',
      'newer-version': 'كتبت نسخة أحدث هذه المشاريع. حدّث الصفحة.',
      failed: 'تعذّر الحفظ. أعد تحميل الصفحة وحاول من جديد.',
    },
    trouble: {
      'no-room': 'لا مكان في المتصفح. احذف نهائياً مشروعاً مما حُذف، أو أفرغ مكاناً.',
      forbidden: 'هذا المتصفح لا يحفظ شيئاً، ولعل النافذة خاصة. يمكنك فتح ملف مشروع وحفظ آخر.',
      'newer-version': 'كتبت نسخة أحدث هذه المشاريع. حدّث الصفحة.',
      failed: 'تعذّر ذلك. أعد تحميل الصفحة وحاول من جديد.',
    },
    readTheirs: 'عرض ما في النافذة الأخرى',
    keepMine: 'حفظ ما هنا مشروعاً مستقلاً',
    mine: '{name} (نسخة نافذة أخرى)',
    followed: 'مفتوح في نافذة أخرى أيضاً، وما يُصوَّب فيها يظهر هنا.',
    title: 'المشاريع',
    hint: 'كل مشروع تقارير بأقوالها وتصويباتها، محفوظة في هذا المتصفح وحده. خذ ملف المشروع إلى جهاز آخر أو إلى زميل.',
    none: 'لا مشاريع بعد. أدخل تقاريرك، أو صوّب شيئاً في تقارير العيّنة، فيُحفظ مشروعاً.',
    keepShown: 'حفظ المعروض مشروعاً',
    compareCoders: 'مقارنة بمراجع آخر',
    openFile: 'فتح ملف مشروع',
    openIt: 'فتح',
    isOpen: 'المفتوح الآن',
    isElsewhere: 'مفتوح في نافذة أخرى',
    notThere: 'لم يعد المشروع في هذا المتصفح.',
    changed: 'آخر حفظ {moment}',
    name: 'اسم المشروع',
    rename: 'تغيير الاسم',
    save: 'حفظ الاسم',
    cancel: 'إلغاء',
    duplicate: 'نسخ المشروع',
    copy: 'نسخة من {name}',
    toFile: 'حفظ ملف المشروع',
    fileFailed: 'تعذّر إنشاء الملف.',
    remove: 'حذف المشروع',
    removed: 'حُذف {name}.',
    undo: 'تراجع عن الحذف',
    deleted: 'المحذوفة ({count})',
    deletedHint: 'يبقى المشروع المحذوف ثلاثين يوماً ثم يزول.',
    until: 'يزول بعد {day}',
    takeBack: 'استرجاع',
    end: 'حذف نهائي',
    room: 'المساحة المشغولة {used} من {granted} ميغابايت يتيحها المتصفح.',
    notLasting: 'قد يمحو المتصفح هذه المشاريع إن ضاق القرص.',
    makeLasting: 'اطلب من المتصفح إبقاءها',
  },
  en: {
    samples: 'Sample reports',
    brought: '{reports}, {day}',
    open: 'Project: {name}',
    keeping: {
      nothing: 'Not kept yet.',
      saving: 'Saving…',
      saved: 'Kept in this browser.',
      conflict:
        'The project was changed in another window at the same moment: the last thing you did here is not kept yet. If you show what the other window has, what is here stays among the deleted projects.',
      gone: 'The project was deleted for good in another window: what you see is no longer kept.',
      'no-room':
        'The browser has no room: what you change now is not kept. Delete a project for good or make room.',
      forbidden: 'This browser keeps nothing, perhaps in a private window: what you change goes with it.',
      'newer-version': 'A later version wrote these projects. Update the page.',
      failed: 'It could not be saved. Reload the page and try again.',
    },
    trouble: {
      'no-room': 'The browser has no room. Delete for good one of those deleted, or make room.',
      forbidden:
        'This browser keeps nothing, perhaps in a private window. You can still open a project file and save another.',
      'newer-version': 'A later version wrote these projects. Update the page.',
      failed: 'That could not be done. Reload the page and try again.',
    },
    readTheirs: 'Show what the other window has',
    keepMine: 'Keep what is here as a project of its own',
    mine: '{name} (from another window)',
    followed: 'Open in another window as well; what is corrected there shows here.',
    title: 'Projects',
    hint: 'A project is reports with their statements and corrections, kept in this browser alone. Take its file to another device or to a colleague.',
    none: 'No projects yet. Bring in reports, or correct something in the samples, and it is kept as one.',
    keepShown: 'Keep what is shown as a project',
    compareCoders: 'Compare with another coder',
    openFile: 'Open a project file',
    openIt: 'Open',
    isOpen: 'Open now',
    isElsewhere: 'Open in another window',
    notThere: 'The project is no longer in this browser.',
    changed: 'last saved {moment}',
    name: 'Name of the project',
    rename: 'Rename',
    save: 'Save the name',
    cancel: 'Cancel',
    duplicate: 'Duplicate',
    copy: 'Copy of {name}',
    toFile: 'Save the project file',
    fileFailed: 'The file could not be made.',
    remove: 'Delete the project',
    removed: '{name} was deleted.',
    undo: 'Undo the deletion',
    deleted: 'Deleted ({count})',
    deletedHint: 'A deleted project stays for thirty days, then it ends.',
    until: 'ends after {day}',
    takeBack: 'Bring back',
    end: 'Delete for good',
    room: '{used} of the {granted} MB that the browser grants are used.',
    notLasting: 'The browser may clear these projects when the disk gets full.',
    makeLasting: 'Ask the browser to leave them',
  },
})
