import { inBoth } from '../in-both.ts'

interface ProjectMessages {
  /** The project that begins with the samples. */
  readonly samples: string
  /** The project that begins with reports brought in; `{reports}` is counted, `{day}` is today. */
  readonly brought: string
}

export const project = inBoth<ProjectMessages>({
  ar: {
    samples: 'تقارير العيّنة',
    brought: '{reports}، {day}',
  },
  en: {
    samples: 'Sample reports',
    brought: '{reports}, {day}',
  },
})
