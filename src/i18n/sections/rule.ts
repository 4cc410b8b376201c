import { inBoth } from '../in-both.ts'

/**
 * How rules find what they find, in words for those who read reports and not programs. Rules whose ids begin alike
 * are told alike.
 */
interface RuleMessages {
  readonly cue: {
    readonly complementiser: string
    readonly quotation: string
    readonly colon: string
    readonly act: string
    readonly stanceNoun: string
  }
  readonly circumstantial: string
  readonly saying: string
  readonly nominal: string
  readonly relay: string
  readonly attribution: string
  readonly headline: string
  readonly slot: string
  readonly object: string
  readonly content: string
  readonly named: string
  readonly speech: string
  readonly adjective: string
  readonly sentence: string
  readonly turn: string
  readonly issueKnown: string
  readonly issueObject: string
  readonly explicit: string
  readonly verb: string
  readonly denial: string
  readonly continued: string
  readonly person: string
  readonly unknown: string
}

export const rule = inBoth<RuleMessages>({
  ar: {
    cue: {
      complementiser: 'فعل قول يتلوه «أنّ» أو «إنّ»',
      quotation: 'فعل قول يتلوه كلام بين علامتي تنصيص',
      colon: 'فعل قول تتلوه نقطتان',
      act: 'فعل يدل بنفسه على القول، ومفعوله ما قيل: رفض، طالب بـ، حذّر من',
      stanceNoun: 'فعل مع اسم يدل على الموقف: أعرب عن قلقه',
    },
    circumstantial: 'حال تكمل كلام المتحدث نفسه: مضيفاً أنّ، مشيراً إلى',
    saying: 'كلمة قول بعد فعل آخر: خاطبهم بالقول إنّ',
    nominal: 'جملة اسمية تنسب القول: جاء في بيانه أنّ',
    relay: 'نقل عن المتحدث: نقلت الوكالة عن فلان قوله',
    attribution: 'إسناد قبل الكلام أو بعده: بحسب، وفقاً لـ، على حد قوله',
    headline: 'عنوان فيه اسم المتحدث، ثم نقطتان، ثم كلامه',
    slot: 'من يتعدى إليه الفعل، أو من يوجَّه إليه القول: اتهم فلاناً',
    object: 'ما يقع عليه الفعل هو الطرف، أو قول له أو موقف: رفض تصريحات فلان',
    content: 'كلمات في القول تقيّم الطرف، أو تذكر قولاً له',
    named: 'القول يسمّي الطرف',
    speech: 'القول يذكر كلاماً للطرف: الطلب، الاتهامات',
    adjective: 'صفة في القول تدل على الطرف: الموقف الروسي',
    sentence: 'الجملة تسمّي الطرف خارج القول',
    turn: 'سياق التقرير: تكلم الطرف قبل ذلك أو بعده',
    issueKnown: 'القول يذكر قضية معروفة',
    issueObject: 'ما يقع عليه الفعل قضية',
    explicit: 'عبارة تدل على الرد صراحة: رداً على، تعليقاً على',
    verb: 'فعل الرد نفسه: ردّ فلان بأنّ',
    denial: 'نفي يقابل اتهاماً للمتحدث في التقرير',
    continued: 'المتحدث يواصل رده',
    person: 'أضافه إنسان راجع النص',
    unknown: 'قاعدة ليس لها وصف هنا',
  },
  en: {
    cue: {
      complementiser: 'A verb of saying, followed by “that”',
      quotation: 'A verb of saying, followed by words in quotation marks',
      colon: 'A verb of saying, followed by a colon',
      act: 'A verb that is itself an act of speech, with its object: rejected, called for, warned of',
      stanceNoun: 'A verb with a noun of stance: voiced concern',
    },
    circumstantial: 'A participle that carries the speaker’s words on: adding that, pointing to',
    saying: 'A word of saying after another verb: addressed them, saying that',
    nominal: 'A clause without a verb of saying: his statement had it that',
    relay: 'Words passed on: the agency quoted him as saying',
    attribution: 'An attribution before or after the words: according to',
    headline: 'A headline with the speaker’s name, a colon and the words',
    slot: 'Whom the verb is about or addressed to: accused so-and-so',
    object:
      'The object of the verb is the target, or words or a position of theirs: rejected their statements',
    content: 'Words in the statement judge the target, or mention something it said',
    named: 'The statement names the target',
    speech: 'The statement mentions words of the target: the call, the accusations',
    adjective: 'An adjective in the statement stands for the target: the Russian position',
    sentence: 'The sentence names the target outside the statement',
    turn: 'The course of the report: the target spoke before or after',
    issueKnown: 'The statement mentions a known issue',
    issueObject: 'The object of the verb is an issue',
    explicit: 'Words that say that it is an answer: in response to, commenting on',
    verb: 'The verb of answering itself: replied that',
    denial: 'A denial that meets an accusation of the speaker in the report',
    continued: 'The speaker goes on answering',
    person: 'Added by a person who read the text',
    unknown: 'A rule that has no description here',
  },
})
