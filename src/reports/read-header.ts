import { readDate } from './read-date.ts'

/** What a text says of itself; null where it does not. */
export interface ReportHeader {
  readonly title: string
  readonly source: string | null
  readonly published: string | null
}

/** Where outlets say who they are and when: in the lines before the body and in those after it. */
const HEAD_LINES = 12
const FOOT_LINES = 6
/** A line that is longer is a paragraph of the body, whose dates are those of events. */
const LONGEST_LINE = 90
/** A title that is longer is a paragraph, and cut at a word. */
const LONGEST_TITLE = 160

const SOURCE_LABEL = /^\s*(?:المصدر|مصدر الخبر|نقلا عن|نقلاً عن|الوكالة|الموقع)\s*[:：]\s*(.+)$/u
/** Outlets that a label joins: the first is the one that printed it. */
const SOURCE_END = /\s*(?:[+|/،,؛;•–—]|\s-\s).*$/u
const DATE_LABEL = /(?:نشر|نُشر|تاريخ|آخر تحديث|حُدّث|حدث في|التاريخ|بتاريخ|الموافق)/u
/** What stands beside the date in a line that gives nothing else: days of the week, times, labels, the outlet's name. */
const MOST_WORDS_BESIDE = 9

/** Reads title, outlet and day of publication off a report's text. */
export function readHeader(text: string): ReportHeader {
  const lines = text.split('\n').map((line) => line.trim())
  const filled = lines.filter((line) => line !== '')
  const edges = [...new Set([...filled.slice(0, HEAD_LINES), ...filled.slice(-FOOT_LINES)])]
  const short = edges.filter((line) => line.length <= LONGEST_LINE)
  return { title: titleIn(filled), source: sourceIn(short), published: dateIn(short) }
}

function titleIn(lines: readonly string[]): string {
  const first = lines.find((line) => !SOURCE_LABEL.test(line) && readDate(line) === null) ?? lines[0] ?? ''
  if (first.length <= LONGEST_TITLE) return first
  return `${first.slice(0, first.lastIndexOf(' ', LONGEST_TITLE))}…`
}

function sourceIn(lines: readonly string[]): string | null {
  const named = lines.map((line) => SOURCE_LABEL.exec(line)?.[1]).find((source) => source !== undefined)
  return named?.replace(SOURCE_END, '').trim() || null
}

/** A line with a label goes before one that gives a date alone. */
function dateIn(lines: readonly string[]): string | null {
  const dated = lines.flatMap((line) => {
    const day = readDate(line)
    return day === null ? [] : [{ line, day }]
  })
  const labelled = dated.find(({ line }) => DATE_LABEL.test(line))
  const bare = dated.find(({ line }) => line.split(/\s+/).length <= MOST_WORDS_BESIDE)
  return (labelled ?? bare)?.day ?? null
}
