import type { Lexicon } from '../../../src/extract/lexicon/lexicon.ts'
import type { ReportText, Sentence } from '../../../src/extract/text/report-text.ts'
import type { Extraction, Report } from '../../../src/extract/types.ts'
import { asExtraction, type Guess } from './as-extraction.ts'
import { nearestName, type ListedName } from './names.ts'

/** The forty verbs of saying that news uses most; they make four of five cues. */
const VERBS = new Set(
  `قال أكد أضاف أعلن أشار أوضح ذكر أفاد اعتبر رأى أعرب دعا اتهم نفى رفض شدد حذر طالب لفت تابع كشف صرح بين أقر اعترف وصف
  هدد توقع أبلغ عبر انتقد أدان ندد كتب زعم ادعى رحب تعهد رد أبدى`.split(/\s+/),
)
/** A name so near behind its verb stands between verb and content. */
const NAME_AFTER_VERB = 6

/**
 * The method of media monitors that know names and verbs but no grammar: a verb of saying, the nearest name of the
 * lists, and the rest of the sentence as what was said.
 */
export function nearestNameBaseline(reports: readonly Report[], lexicon: Lexicon): Extraction {
  return asExtraction(reports, lexicon, {
    rule: 'baseline.nearest-name',
    guess: (text, names) => text.sentences.flatMap((sentence) => guessSentence(text, names, sentence)),
  })
}

function guessSentence(text: ReportText, names: readonly ListedName[], sentence: Sentence): Guess[] {
  const verbs = Array.from(
    { length: sentence.last - sentence.first },
    (_, offset) => sentence.first + offset,
  ).filter((at) => isVerb(text, at))
  return verbs.flatMap((at, index) => {
    const name = nearestName(names, at, sentence)
    const first = name && name.first > at && name.first <= at + NAME_AFTER_VERB ? name.last : at + 1
    const last = verbs[index + 1] ?? sentence.last
    if (!name || first >= last) return []
    const quotation = text.quotedIn[first] ?? text.quotedIn[first + 1]
    return [
      { speaker: name.actor, cue: at, content: { first, last }, mode: quotation ? 'direct' : 'indirect' },
    ]
  })
}

function isVerb({ tokens }: ReportText, at: number): boolean {
  return tokens[at]?.word.verbs.some(({ verb }) => VERBS.has(withoutMarks(verb.lemma))) ?? false
}

function withoutMarks(lemma: string): string {
  return lemma.replace(/\p{M}/gu, '')
}
