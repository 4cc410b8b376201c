import type { Extraction } from '../extract/index.ts'

/** A view that whoever made the file chose, with words about it. */
export interface ChosenStep {
  readonly title: string
  readonly text: string
  /** What follows `#` in the address of the view. */
  readonly address: string
}

/** Where the map's nodes stand, as whoever made the file left them. */
export interface ChosenPlaces {
  /** By id, in the map's own units. */
  readonly positions: readonly (readonly [id: string, x: number, y: number])[]
  readonly pinned: readonly string[]
}

/** What a page that stands alone shows: everything is in its file. */
export interface StandAlone {
  readonly format: 'isnad-stand-alone'
  readonly version: 1
  /** Null where nobody gave one. */
  readonly title: string | null
  /** The language that it opens in. */
  readonly language: 'ar' | 'en'
  readonly extraction: Extraction
  /** Null where nobody has seen the map: it is then laid out when the file is opened. */
  readonly places: ChosenPlaces | null
  readonly steps: readonly ChosenStep[]
}

/** The id of the element that holds the data. */
export const DATA_ID = 'isnad-data'

/** The element as it stands, empty, in the page that is filled. */
export const DATA_ELEMENT = `<script type="application/json" id="${DATA_ID}"></script>`

const TITLE = /<title>[^<]*<\/title>/

/** The page to be filled is none: another file came, or none was built. */
export class BrokenTemplateError extends Error {
  override readonly name = 'BrokenTemplateError'
}

/**
 * Puts data into a page that was built to stand alone. Whatever reports and names hold, it stays data: in JSON `<` is
 * written as an escape, so that no text can end the element or begin a comment.
 * @returns pieces, in order: a large corpus is longer than one text should be
 * @throws BrokenTemplateError where the page has no place for the data
 */
export function fillStandAlone(template: string, data: StandAlone): readonly string[] {
  const [before, after, ...others] = template.split(DATA_ELEMENT)
  if (before === undefined || after === undefined || others.length > 0)
    throw new BrokenTemplateError('The page that is to be filled has no place for the data')
  const [open, close] = [DATA_ELEMENT.replace('</script>', ''), '</script>']
  const titled = data.title === null ? before : before.replace(TITLE, () => titleElement(data.title ?? ''))
  return [titled, open, JSON.stringify(data).replaceAll('<', '\\u003c'), close, after]
}

const titleElement = (title: string): string =>
  `<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`
