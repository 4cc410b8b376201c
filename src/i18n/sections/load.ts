import { inBoth } from '../in-both.ts'

interface LoadMessages {
  readonly working: string
  readonly progress: string
  readonly failed: string
  readonly retry: string
  readonly empty: string
  readonly emptyHint: string
  /** While files hang over the page. */
  readonly drop: string
  /** `{name}` is a file's. */
  readonly opening: string
  readonly opened: string
  readonly cancel: string
  readonly samples: string
  readonly refused: string
  /** What is wrong and what to do, `{command}` being what to type, by what keeps a file from being opened. */
  readonly refusal: {
    readonly 'not-json': string
    readonly 'not-an-extraction': string
    readonly 'newer-version': string
    readonly malformed: string
    readonly broken: string
    readonly failure: string
  }
}

export const load = inBoth<LoadMessages>({
  ar: {
    working: 'تُقرأ التقارير…',
    progress: 'قُرئ {done} من {total}',
    failed: 'تعذّرت قراءة التقارير.',
    retry: 'أعد المحاولة',
    empty: 'لا أقوال هنا بعد.',
    emptyHint: 'لم يُعثر في هذه التقارير على قول منسوب إلى قائل. افتح تقارير أخرى، أو عد إلى تقارير العيّنة.',
    drop: 'أفلت هنا تقاريرك أو ملفاً من إسناد',
    opening: 'يُفتح {name}…',
    opened: 'الملف المعروض: {name}',
    cancel: 'إلغاء',
    samples: 'العودة إلى تقارير العيّنة',
    refused: 'لم يُفتح {name}.',
    refusal: {
      'not-json': 'ليس الملف بصيغة JSON، أو أنه مبتور. أعد إنشاءه بالأمر {command} وافتحه من جديد.',
      'not-an-extraction':
        'الملف بصيغة JSON، لكنه ليس مما يكتبه إسناد. مرّر تقاريرك إلى الأمر {command} وافتح الملف الناتج.',
      'newer-version': 'كتبت الملفَ نسخة أحدث من إسناد. حدّث هذه الصفحة ثم افتحه من جديد.',
      malformed: 'في الملف حقل ناقص أو قيمة غير صالحة. صحّح الموضع المذكور أو أعد إنشاء الملف.',
      broken: 'في الملف ما يشير إلى ما ليس فيه. أعد إنشاءه من كل التقارير معاً.',
      failure: 'تعذّرت قراءة الملف. تأكد من أنه ما زال في مكانه وأن حجمه دون 500 ميغابايت.',
    },
  },
  en: {
    working: 'Reading the reports…',
    progress: '{done} of {total} read',
    failed: 'The reports could not be read.',
    retry: 'Try again',
    empty: 'No statements here yet.',
    emptyHint:
      'Nothing in these reports is attributed to a speaker. Open other reports, or go back to the sample reports.',
    drop: 'Drop your reports here, or a file of Isnad',
    opening: 'Opening {name}…',
    opened: 'File shown: {name}',
    cancel: 'Cancel',
    samples: 'Back to the sample reports',
    refused: '{name} was not opened.',
    refusal: {
      'not-json': 'The file is not JSON, or it breaks off. Write it anew with {command} and open it again.',
      'not-an-extraction':
        'The file is JSON, but not what Isnad writes. Give your reports to {command} and open the file that it makes.',
      'newer-version': 'A later version of Isnad wrote this file. Update this page, then open it again.',
      malformed:
        'A field is missing or has a value that it cannot have. Mend the place named, or write the file anew.',
      broken: 'The file names something that it does not have. Write it anew from all reports together.',
      failure: 'The file could not be read. See that it is still in its place and smaller than 500 MB.',
    },
  },
})
