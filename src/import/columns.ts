import { readDate } from '../reports/read-date.ts'
import { describe } from './describe.ts'
import { ImportProblem } from './problem.ts'
import type { ReportTable } from './table.ts'
import type { ImportedReport } from './types.ts'

/** What a column of a table may hold of a report. */
export const REPORT_FIELDS = ['text', 'title', 'published', 'source'] as const
export type ReportField = (typeof REPORT_FIELDS)[number]

/** Which column holds what; a field without a column is left out. */
export type ColumnMapping = Readonly<Partial<Record<ReportField, string>>>

/** Names that such columns usually bear, in English and Arabic, the likeliest first. */
const USUAL_NAMES: Readonly<Record<ReportField, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'article',
    'fulltext',
    'articlebody',
    'story',
    'النص',
    'نص',
    'المحتوى',
    'الخبر',
  ],
  title: ['title', 'headline', 'heading', 'subject', 'العنوان', 'عنوان'],
  published: [
    'date',
    'published',
    'publishdate',
    'datepublished',
    'publishedat',
    'time',
    'created',
    'التاريخ',
    'تاريخ',
    'تاريخ النشر',
  ],
  source: [
    'outlet',
    'source',
    'publisher',
    'newspaper',
    'site',
    'medium',
    'المصدر',
    'الصحيفة',
    'الوسيلة',
    'الموقع',
  ],
}

/** The mapping that the names of the columns suggest; where no name says which the text is, the longest cells do. */
export function suggestMapping({ columns, rows }: ReportTable): ColumnMapping {
  const named = REPORT_FIELDS.flatMap((field) => {
    const column = USUAL_NAMES[field]
      .map((name) => columns.find((one) => plain(one) === plain(name)))
      .find(Boolean)
    return column === undefined ? [] : [[field, column] as const]
  })
  const mapping: ColumnMapping = Object.fromEntries(named)
  return mapping.text === undefined ? { ...mapping, ...longest(columns, rows) } : mapping
}

/** The reports of a table. @throws ImportProblem where no column holds the text */
export function reportsIn(
  table: ReportTable,
  mapping: ColumnMapping,
  onProblem: (problem: ImportProblem) => void,
): readonly ImportedReport[] {
  const { text } = mapping
  if (text === undefined) throw new ImportProblem(table.file, 'no-text-column')
  return table.rows.flatMap((row, index) => {
    const file = `${table.file} ${index + 1}`
    const cell = (field: ReportField): string | null => row[mapping[field] ?? '']?.trim() || null
    const words = cell('text')
    if (words === null) {
      onProblem(new ImportProblem(file, 'no-text'))
      return []
    }
    const read = describe(file, words)
    return [
      {
        ...read,
        title: cell('title') ?? read.title,
        source: cell('source') ?? read.source,
        published: readDate(cell('published') ?? '') ?? read.published,
      },
    ]
  })
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s_.-]/g, '')

const LEAST_LETTERS = 40

function longest(columns: readonly string[], rows: ReportTable['rows']): ColumnMapping {
  const lengths = columns.map((column) => {
    const total = rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0)
    return { column, mean: total / rows.length }
  })
  const [best] = lengths.toSorted((a, b) => b.mean - a.mean)
  return best === undefined || best.mean < LEAST_LETTERS ? {} : { text: best.column }
}
