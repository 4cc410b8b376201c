const LETTERS: Readonly<Record<string, string>> = {
  ا: 'a', ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh',
  ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: 'a', غ: 'gh', ف: 'f', ق: 'q', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'w',
  ي: 'y', ء: '',
} // prettier-ignore

/** An id of Latin letters for matching keys; equal keys give equal ids. */
export function romanise(keys: readonly string[]): string {
  const words = keys.map((key) => [...key].map((letter) => LETTERS[letter] ?? letter).join(''))
  const id = words.join('-').replace(/[^a-z0-9-]+/g, '')
  return id.replace(/^-+|-+$/g, '') || 'x'
}
