/** What XML 1.0 has no place for: control characters, halves of surrogate pairs, two noncharacters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What most attributes are made of: nothing there needs a second look. */
const HARMLESS = /^[\w #%(),.:-]*$/

/** A text as it may stand in an element or an attribute. */
export const escapeXml = (text: string): string =>
  HARMLESS.test(text) ? text : text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with what stands in it, which is markup already. */
export function element(name: string, attributes: Attributes, inner?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('')
  return inner === undefined ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

/**
 * An id that XML, style sheets and addresses take: each other character becomes its number in hexadecimal between
 * underscores, so that no two ids become one.
 */
export const xmlId = (id: string): string =>
  id
    .replace(FORBIDDEN, '')
    .replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}_`)
