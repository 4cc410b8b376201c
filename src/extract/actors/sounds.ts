/** Letters that stand for one foreign sound in different transliterations (غ ج ق ك for g, ط ت for t ...). */
const CONSONANTS: Readonly<Record<string, string>> = {
  غ: 'ك', ج: 'ك', ق: 'ك', خ: 'ك', ط: 'ت', ث: 'ت', ص: 'س', ش: 'س', ز: 'س', ظ: 'د', ض: 'د', ذ: 'د', ح: 'ه',
} // prettier-ignore
const VOWELS = 'اويءع'

/** Shorter names that differ in one letter are two names: كمال, جمال. */
const LONG_ENOUGH = 5
/** Consonants alone tell two names apart only where there are so many. */
const TELLING = 4

/** The consonants of a name, foreign sounds in one spelling: a bucket in which to look for the same name. */
export function soundKey(name: string): string {
  return spell(name, (letter) => !VOWELS.includes(letter))
}

/**
 * Whether two matching keys spell one name: letters of one foreign sound count as equal (سيرغي, سيرجي), and in a
 * name of four consonants or more long vowels do not count (ديمتري, ديميتري). Short names must be written alike:
 * حسن is not حسين, كمال not جمال.
 */
export function soundsAlike(one: string, other: string): boolean {
  if (one === other) return true
  if (Math.min(one.length, other.length) < LONG_ENOUGH) return false
  const all = () => true
  if (spell(one, all) === spell(other, all)) return true
  const key = soundKey(one)
  return key.length >= TELLING && key === soundKey(other)
}

/** Whether two full names, given as matching keys, are of one person: their first and last words sound alike. */
export function isSameName(one: readonly string[], other: readonly string[]): boolean {
  const first = one.length === 1 || other.length === 1 || soundsAlike(one[0] ?? '', other[0] ?? '')
  return first && soundsAlike(one.at(-1) ?? '', other.at(-1) ?? '')
}

function spell(name: string, keeps: (letter: string) => boolean): string {
  let key = ''
  for (const letter of name) {
    const sound = CONSONANTS[letter] ?? letter
    if (keeps(letter) && !key.endsWith(sound)) key += sound
  }
  return key
}
