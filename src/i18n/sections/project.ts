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
    readonly 'no-room': string
    readonly forbidden: string
    readonly 'newer-version': string
    readonly failed: string
  }
  readonly remove: string
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
      conflict: 'غُيّر المشروع في نافذة أخرى. أعد تحميل الصفحة لترى ما فيها.',
      'no-room': 'لا مكان في المتصفح: ما تغيّره الآن لا يُحفظ. احذف مشروعاً أو أفرغ مكاناً.',
      forbidden: 'هذا المتصفح لا يحفظ شيئاً، ولعل النافذة خاصة: ما تغيّره يضيع بإغلاقها.',
      'newer-version': 'كتبت نسخة أحدث هذه المشاريع. حدّث الصفحة.',
      failed: 'تعذّر الحفظ. أعد تحميل الصفحة وحاول من جديد.',
    },
    remove: 'حذف المشروع',
  },
  en: {
    samples: 'Sample reports',
    brought: '{reports}, {day}',
    open: 'Project: {name}',
    keeping: {
      nothing: 'Not kept yet.',
      saving: 'Saving…',
      saved: 'Kept in this browser.',
      conflict: 'The project was changed in another window. Reload the page to see what is there.',
      'no-room': 'The browser has no room: what you change now is not kept. Delete a project or make room.',
      forbidden: 'This browser keeps nothing, perhaps in a private window: what you change goes with it.',
      'newer-version': 'A later version wrote these projects. Update the page.',
      failed: 'It could not be saved. Reload the page and try again.',
    },
    remove: 'Delete the project',
  },
})
