/**
 * The Latin letter of a key, in lower case. A keyboard set to Arabic writes another sign with it, and whoever reads
 * Arabic reports has it set so; a Latin one of another order is taken by what it writes.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? key
}
