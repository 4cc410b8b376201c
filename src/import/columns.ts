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
    'اليوم',
    'يوم',
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
    'مصدر',
    'صحيفة',
    'وسيلة',
  ],
}

/** The order in which a name of several words is asked: «عنوان الخبر» is a title, though the text may be called «الخبر». */
const ASKED = ['title', 'published', 'source', 'text'] as const satisfies readonly ReportField[]

/**
 * The mapping that the names of the columns suggest, as a whole or else by one of their words; where no name says which
 * the text is, the longest cells do.
 */
export function suggestMapping({ columns, rows }: ReportTable): ColumnMapping {
  const mapping: Partial<Record<ReportField, string>> = {}
  for (const isNamed of [isCalled, isCalledAmongOthers]) {
    for (const field of ASKED) {
      const isFree = (column: string): boolean => !Object.values(mapping).includes(column)
      const column = USUAL_NAMES[field]
        .map((name) => columns.find((one) => isFree(one) && isNamed(one, name)))
        .find((one) => one !== undefined)
      if (mapping[field] === undefined && column !== undefined) mapping[field] = column
    }
  }
  return mapping.text === undefined ? { ...mapping, ...longest(columns, rows) } : mapping
}

const isCalled = (column: string, name: string): boolean => plain(column) === plain(name)

/** An address or a number is neither outlet nor title, whatever it is one of. */
const NEITHER = /^(url|link|href|id|رابط|معرف|رقم)$/

function isCalledAmongOthers(column: string, name: string): boolean {
  const words = column.toLowerCase().split(/[\s_.-]+/)
  return words.includes(name) && !words.some((word) => NEITHER.test(word))
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
