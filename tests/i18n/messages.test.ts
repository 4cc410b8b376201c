import { expect, test } from 'vitest'
import type { Plural } from '../../src/i18n/plural.ts'
import { messagesIn } from '../../src/i18n/all-messages.ts'

/** Every text of a tree of messages with its path; counted nouns as one, since languages differ in their forms. */
function texts(node: object, path = ''): [path: string, text: string][] {
  if ('other' in node && typeof node.other === 'string' && path.startsWith('.count'))
    return [[path, node.other]]
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}.${key}`, value] as [string, string]]
      : texts(value as object, `${path}.${key}`),
  )
}

const arabic = new Map(texts(messagesIn.ar))
const english = new Map(texts(messagesIn.en))
const placeholders = (text = ''): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted()

test('both languages say the same things', () => {
  expect([...arabic.keys()]).toEqual([...english.keys()])
})

test('everything is said in both languages, with the same placeholders', () => {
  for (const path of arabic.keys()) {
    expect(arabic.get(path)?.trim(), path).not.toBe('')
    expect(english.get(path)?.trim(), path).not.toBe('')
    expect(placeholders(arabic.get(path)), path).toEqual(placeholders(english.get(path)))
  }
})

test('Arabic has a form for every number that it counts differently', () => {
  const categories = new Intl.PluralRules('ar').resolvedOptions().pluralCategories
  for (const [noun, forms] of Object.entries<Plural>({ ...messagesIn.ar.count })) {
    if (noun !== 'more') expect(Object.keys(forms).toSorted(), noun).toEqual(categories.toSorted())
  }
})

test('what is said in Arabic has no words of another language', () => {
  for (const [path, text] of arabic) {
    if (path !== '.app.switchLanguage')
      expect(text.replace(/\{\w+\}|PNG|SVG|PDF|JSON/g, ''), path).not.toMatch(/[A-Za-z]/)
  }
})

test('everything that can be said is said somewhere', () => {
  const sources = import.meta.glob<string>('../../src/{app,view}/**/*.{ts,svelte}', {
    eager: true,
    query: '?raw',
    import: 'default',
  })
  const code = Object.values(sources).join('\n')
  // The last but one part where the last is looked up by a value, as in `.act.reject`.
  const isSaid = (path: string): boolean =>
    path
      .split('.')
      .slice(-2)
      .some((name) => new RegExp(`[.'"]${name}\\b`).test(code))
  expect([...arabic.keys()].filter((path) => !isSaid(path))).toEqual([])
})
