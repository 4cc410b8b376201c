import { expect, test } from 'vitest'
import { joinedTo } from '../../../src/extract/actors/joined.ts'
import { bundledLexicon, makeReport } from '../../../src/extract/index.ts'
import { readActors } from '../../../src/extract/statements/reading.ts'
import { readText } from '../../../src/extract/text/report-text.ts'

/** The actors joined to the first one that a text names. */
function joined(text: string): string[] {
  const lexicon = bundledLexicon()
  const { finder, phrases, book } = readActors(readText(makeReport({ id: 'r', text }), lexicon), lexicon)
  const [first] = phrases
  return first ? joinedTo(finder, first).map((phrase) => book.resolve(phrase)?.id ?? '') : []
}

test.each([
  ['واشنطن وأنقرة وباريس', ['turkey', 'france']],
  ['من واشنطن وأنقرة', ['turkey']],
  ['واشنطن، وأنقرة', []],
  ['واشنطن بعد أنقرة', []],
])('%s', (text, actors) => {
  expect(joined(text)).toEqual(actors)
})
