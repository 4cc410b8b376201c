import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { readDate } from '../reports/read-date.ts'
import { decode } from './decode.ts'
import { metadataOf } from './html-metadata.ts'
import { ImportProblem } from './problem.ts'
import { blockText } from './html-text.ts'
import type { GivenFile, ImportedReport } from './types.ts'

/**
 * The main text of a page, without menus, scripts and advertisements (Mozilla's Readability). The page is parsed into
 * plain objects that no browser knows: nothing in it can run or fetch.
 * @throws ImportProblem where no text is found
 */
export function readHtml({ name, bytes }: GivenFile): ImportedReport {
  const { document } = parseHTML(decode(name, bytes, declaredEncoding(bytes)))
  const metadata = metadataOf(document)
  const article = new Readability(document, { serializer: blockText }).parse()
  const text = article?.content?.trim() ?? ''
  if (text === '') throw new ImportProblem(name, 'no-text')
  const title = metadata.title ?? article?.title?.trim() ?? ''
  return {
    file: name,
    title: title === '' ? name : title,
    source: metadata.source ?? article?.siteName ?? null,
    published: metadata.published ?? readDate(article?.publishedTime ?? ''),
    // The title is part of what a report says, and often a statement of its own.
    text: title === '' || text.startsWith(title) ? text : `${title}\n\n${text}`,
  }
}

/** What the page says that it is encoded in; all encodings of the web write this in ASCII. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null
}
