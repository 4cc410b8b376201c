import { inBoth } from '../in-both.ts'

export type Certainty = 'sure' | 'likely' | 'open' | 'doubtful'

interface ConfidenceMessages {
  readonly title: string
  readonly level: Readonly<Record<Certainty, string>>
  /** `{level}` and `{share}`. */
  readonly both: string
  readonly explained: string
}

export const confidence = inBoth<ConfidenceMessages>({
  ar: {
    title: 'درجة الثقة',
    level: { sure: 'شبه مؤكد', likely: 'مرجَّح', open: 'محتمل', doubtful: 'مشكوك فيه' },
    both: '{level} ({share})',
    explained:
      'تقدير البرنامج لاحتمال أن يكون ما وجده صحيحاً، ومعايَر على تقارير قرأها الناس. الكلمات المعلَّمة في التقرير هي الدليل، فاقرأها قبل الاقتباس.',
  },
  en: {
    title: 'Confidence',
    level: { sure: 'Almost certain', likely: 'Likely', open: 'Possible', doubtful: 'Doubtful' },
    both: '{level} ({share})',
    explained:
      'The program’s estimate of how likely its finding is right, calibrated on reports that people annotated. The marked words of the report are the proof: read them before you quote.',
  },
})
