/** One way to cut the proclitics off a word. All strings are matching keys. */
export interface Segment {
  /** و or ف, or empty. */
  readonly conjunction: string
  /** ب, ك or ل, or empty. */
  readonly preposition: string
  /** Whether the article stands before the stem. */
  readonly definite: boolean
  /** The word without conjunction, preposition and article. */
  readonly stem: string
  /** The word without conjunction and preposition, with its article: as a list of names has it. */
  readonly form: string
}

const SHORTEST = 2

/** All the ways to cut a word, the one that cuts least first. «لل» is the preposition with the article. */
export function segmentsOf(key: string): Segment[] {
  const found: Segment[] = []
  for (const [conjunction, rest] of cut(key, 'وف')) {
    addArticle(found, { conjunction, preposition: '' }, rest)
    for (const [preposition, noun] of cut(rest, 'بكل'))
      if (preposition) addArticle(found, { conjunction, preposition }, noun)
    if (rest.startsWith('لل') && rest.length > SHORTEST + 2) {
      const stem = rest.slice(2)
      found.push({ conjunction, preposition: 'ل', definite: true, stem, form: `ال${stem}` })
      // «للأمم» drops an alif, «لله» the whole article; a stem that begins with lam writes only two of three.
      found.push({ conjunction, preposition: 'ل', definite: true, stem: `ل${stem}`, form: `الل${stem}` })
    }
  }
  return found
}

function cut(key: string, letters: string): [proclitic: string, rest: string][] {
  const first = key.charAt(0)
  const whole: [string, string] = ['', key]
  if (!first || !letters.includes(first) || key.length <= SHORTEST) return [whole]
  return [whole, [first, key.slice(1)]]
}

function addArticle(
  found: Segment[],
  proclitics: { conjunction: string; preposition: string },
  form: string,
): void {
  const definite = form.startsWith('ال') && form.length > SHORTEST + 1
  if (definite) found.push({ ...proclitics, definite, stem: form.slice(2), form })
  else found.push({ ...proclitics, definite, stem: form, form })
}

/** Pronouns written on to a word, with the gender and number of whom they stand for. */
export const PRONOUNS = {
  هما: { gender: 'm', number: 'd', person: 3 },
  ها: { gender: 'f', number: 's', person: 3 },
  هم: { gender: 'm', number: 'p', person: 3 },
  هن: { gender: 'f', number: 'p', person: 3 },
  نا: { gender: 'm', number: 'p', person: 1 },
  ني: { gender: 'm', number: 's', person: 1 },
  كم: { gender: 'm', number: 'p', person: 2 },
  ه: { gender: 'm', number: 's', person: 3 },
  ك: { gender: 'm', number: 's', person: 2 },
  ي: { gender: 'm', number: 's', person: 1 },
} as const

export type PronounKey = keyof typeof PRONOUNS
const PRONOUN_KEYS = Object.keys(PRONOUNS) as PronounKey[]

/** Agreement: masculine or feminine; singular, dual or plural. */
export type Gender = 'm' | 'f'
export type GrammaticalNumber = 's' | 'd' | 'p'

/** The ways to cut a pronoun off the end of a stem. */
export function pronounCuts(stem: string): [rest: string, pronoun: PronounKey][] {
  return PRONOUN_KEYS.filter((pronoun) => stem.endsWith(pronoun) && stem.length > pronoun.length + 1).map(
    (pronoun) => [stem.slice(0, -pronoun.length), pronoun],
  )
}

/** Whether a word has the article in one of the ways to cut it. */
export function hasArticle(word: { readonly segments: readonly Segment[] } | undefined): boolean {
  return word?.segments.some(({ definite }) => definite) ?? false
}
