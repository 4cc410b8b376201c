/** Letters of a name at most: file systems count bytes, and Arabic takes two a letter. */
const LONGEST = 80

/**
 * What the name of a file begins with, made of a title and a day: letters of any script, digits and hyphens, as every
 * file system takes them.
 * @param day ISO date
 */
export function fileStem(title: string, day: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$|[\uD800-\uDBFF]$/g, '')
  return `${words === '' ? 'isnad' : words}-${day}`
}

/** The same with an ending, such as `png`. */
export const fileName = (title: string, day: string, extension: string): string =>
  `${fileStem(title, day)}.${extension}`

/** The day in the reader's own time zone. */
export function today(now = new Date()): string {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
