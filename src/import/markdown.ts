import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { decode } from './decode.ts'
import { describe } from './describe.ts'
import type { GivenFile, ImportedReport } from './types.ts'

/** A Markdown file as the text that it shows: headings, paragraphs and list items one after another. */
export function readMarkdown({ name, bytes }: GivenFile): ImportedReport {
  const tree = fromMarkdown(decode(name, bytes))
  const blocks = tree.children.flatMap((block) => (block.type === 'list' ? block.children : [block]))
  const lines = blocks.map((block) => toString(block, { includeHtml: false }).trim())
  return describe(name, lines.filter((line) => line !== '').join('\n\n'))
}
