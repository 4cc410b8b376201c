import { readDate } from '../reports/read-date.ts'

/** What a page says of itself for machines. */
export interface PageMetadata {
  readonly title: string | null
  readonly source: string | null
  readonly published: string | null
}

/** The part of a document that is asked; linkedom's is not the browser's. */
interface PageDocument {
  querySelectorAll(selector: string): Iterable<{
    getAttribute(name: string): string | null
    readonly textContent: string | null
  }>
}

const TITLE_META = ['og:title', 'twitter:title']
const SOURCE_META = ['og:site_name', 'application-name', 'publisher']
const DATE_META = [
  'article:published_time',
  'og:published_time',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'datePublished',
]

/** Title, outlet and day of a page from JSON-LD (schema.org's NewsArticle and the like), else from its meta elements. */
export function metadataOf(document: PageDocument): PageMetadata {
  const article = articleIn(document)
  const meta = (names: readonly string[]): string | null => metaContent(document, names)
  const time = [...document.querySelectorAll('time[datetime]')][0]?.getAttribute('datetime')
  const published = textOf(article?.datePublished) ?? meta(DATE_META) ?? time ?? ''
  return {
    title: textOf(article?.headline) ?? meta(TITLE_META),
    source: nameOf(article?.publisher) ?? meta(SOURCE_META),
    published: readDate(published),
  }
}

function metaContent(document: PageDocument, names: readonly string[]): string | null {
  const metas = [...document.querySelectorAll('meta')]
  const wanted = names.map((name) => name.toLowerCase())
  const contents = wanted.map((name) => {
    const meta = metas.find((one) =>
      ['property', 'name', 'itemprop'].some((key) => one.getAttribute(key)?.toLowerCase() === name),
    )
    return textOf(meta?.getAttribute('content'))
  })
  return contents.find((content) => content !== null) ?? null
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** The first entry of JSON-LD that has a headline, in a list or an `@graph` too. */
function articleIn(document: PageDocument): Json | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  const entries = scripts.flatMap((script) => entriesOf(parsed(script.textContent ?? '')))
  return entries.find((entry) => typeof entry.headline === 'string')
}

function entriesOf(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(entriesOf)
  return isObject(value) ? [value, ...entriesOf(value['@graph'])] : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function nameOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [value]
  return isObject(first) ? textOf(first.name) : textOf(first)
}
