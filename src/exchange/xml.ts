import XMLBuilder from 'fast-xml-builder'

/** An XML element as the builder takes it: attributes begin with `@`, the text is `#text`, the rest are elements. */
export interface XmlElement {
  readonly [name: string]: XmlElement | readonly XmlElement[] | string | number
}

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
  indentBy: ' ',
})

/** What XML 1.0 allows in no place, not even escaped (production 2, Char): control characters and halves of pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Writes a document with its declaration; whatever names and texts hold, it is well-formed. */
export function writeXml(root: XmlElement): string {
  const declared = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root }
  return builder.build(declared).replace(FORBIDDEN, '\uFFFD')
}
