/** Folds spelling so that two writings of one name compare equal. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u064B-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[«»“”"'’‘()،,.:؛]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The words of a name without conjunction and article. */
export function nameWords(name: string): string[] {
  const words = foldName(name).split(' ')
  return words.map((word) => word.replace(/^(و|ف)?(ال|لل)(?=..)/, '')).filter((word) => word !== '')
}

/** How much two names share: twice the common words over all words, 0 to 1. */
export function dice(one: readonly string[], other: readonly string[]): number {
  const known = new Set(other)
  const common = one.filter((word) => known.has(word)).length
  return (2 * common) / (one.length + other.length || 1)
}
