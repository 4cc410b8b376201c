import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bundledLexicon,
  bundledTables,
  extract,
  makeReport,
  readLexicon,
  type Extraction,
  type Span,
} from '../../src/extract/index.ts'
import { sampleReports } from '../fixtures/sample-reports.ts'
import { anyText, reportLike } from './texts.ts'

// The same texts at every run: what fails here fails for everybody, and what has failed once stands below by name.
fc.configureGlobal({ seed: 20161102, numRuns: 250 })

const lexicon = bundledLexicon()
const read = (...texts: readonly string[]) =>
  extract(
    texts.map((text, at) => makeReport({ id: `r${at}`, text, published: '2016-11-02' })),
    lexicon,
  )

/** Checks an extraction of any texts, and of the samples. */
function holds(check: (extraction: Extraction) => void): void {
  check(extract(sampleReports(), lexicon))
  fc.assert(fc.property(anyText, (text) => check(read(text))))
  fc.assert(fc.property(fc.array(reportLike, { maxLength: 3 }), (texts) => check(read(...texts))))
}

/** Every span of an extraction, with the id of its report. */
function spansOf({ actors, statements, stances, replies }: Extraction): [string, Span][] {
  const reportOf = new Map(statements.map(({ id, document }) => [id, document]))
  const named = (id: string) => reportOf.get(id) ?? ''
  return [
    ...actors.flatMap(({ mentions }) =>
      mentions.map(({ document, start, end }): [string, Span] => [document, [start, end]]),
    ),
    ...statements.flatMap(({ document, speakerSpan, cue, content }) =>
      [...(speakerSpan ? [speakerSpan] : []), cue, ...content].map((span): [string, Span] => [
        document,
        span,
      ]),
    ),
    ...stances.map(({ statement, evidence }): [string, Span] => [named(statement), evidence]),
    ...replies.map(({ from, evidence }): [string, Span] => [named(from), evidence]),
  ]
}

describe('spans', () => {
  test('lie in the text of their report and are not empty', () => {
    holds((extraction) => {
      const lengths = new Map(extraction.documents.map(({ id, text }) => [id, text.length]))
      for (const [document, [start, end]] of spansOf(extraction)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(lengths.get(document) ?? -1)
      }
    })
  })

  test('never begin or end inside a surrogate pair', () => {
    holds((extraction) => {
      const texts = new Map(extraction.documents.map(({ id, text }) => [id, text]))
      for (const [document, span] of spansOf(extraction))
        for (const at of span) expect(splitsPair(texts.get(document) ?? '', at)).toBe(false)
    })
  })

  test('of a content stand in text order, apart from each other and from the cue', () => {
    holds(({ statements }) => {
      for (const { cue, content } of statements) {
        expect(content.length).toBeGreaterThan(0)
        content.slice(1).forEach(([start], at) => expect(start).toBeGreaterThanOrEqual(content[at]?.[1] ?? 0))
        for (const [start, end] of content) expect(end <= cue[0] || start >= cue[1]).toBe(true)
      }
    })
  })
})

test.each(['قال المتحدث باسم الكرملين «', 'قال لافروف “” ثم غادر القاعة.', 'قال أردوغان: ""'])(
  'an empty quotation is no content: %s',
  (text) => {
    const { statements } = read(text)
    const contents = statements.flatMap(({ content }) => content.map((span) => text.slice(...span)))
    for (const words of contents) {
      expect(words).toMatch(/\p{L}/u)
      expect(words).not.toContain('قال')
    }
  },
)

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
}

describe('ids', () => {
  test('resolve', () => {
    holds(({ documents, actors, issues, statements, stances, replies }) => {
      const idsOf = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id))
      const [reports, people, matters, said] = [documents, actors, issues, statements].map(idsOf)
      for (const { document, speaker, addressee, medium, within, sameAs } of statements) {
        expect(reports).toContain(document)
        for (const id of [speaker, addressee, medium]) if (id !== null) expect(people).toContain(id)
        if (within !== null) expect(said).toContain(within)
        if (sameAs !== null) expect(said).toContain(sameAs)
      }
      for (const { statement, holder, target } of stances) {
        expect(said).toContain(statement)
        expect(people).toContain(holder)
        expect([people, matters].some((known) => known?.has(target))).toBe(true)
      }
      for (const { from, to, toActor } of replies) {
        expect(said).toContain(from)
        expect(people).toContain(toActor)
        if (to !== null) expect(said).toContain(to)
      }
    })
  })

  test('stand for one thing each', () => {
    holds(({ actors, issues, statements, stances, replies }) => {
      for (const things of [actors, issues, statements, stances, replies])
        expect(new Set(things.map(({ id }) => id)).size).toBe(things.length)
    })
  })

  test('of what an actor belongs to are in the document too', () => {
    const { actors } = extract(sampleReports(), lexicon)
    const ids = new Set(actors.map(({ id }) => id))
    expect(actors.flatMap(({ memberOf }) => memberOf).filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('statements', () => {
  test('do not stand within themselves', () => {
    holds(({ statements }) => {
      const around = new Map(statements.map(({ id, within }) => [id, within]))
      for (const { id } of statements) {
        const seen = new Set([id])
        for (let at = around.get(id); at; at = around.get(at)) {
          expect(seen).not.toContain(at)
          seen.add(at)
        }
      }
    })
  })

  test('are not answered by themselves, and nobody answers or judges himself', () => {
    holds(({ statements, stances, replies }) => {
      const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker]))
      for (const { from, to, toActor } of replies) {
        expect(to).not.toBe(from)
        expect(toActor).not.toBe(speakers.get(from))
      }
      for (const { holder, target } of stances) expect(target).not.toBe(holder)
    })
  })
})

test('the same reports give the same bytes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)))
    }),
  )
})

test('what was read before leaves no trace', () => {
  const fresh = extract(sampleReports(), readLexicon(bundledTables))
  expect(JSON.stringify(fresh)).toBe(JSON.stringify(extract(sampleReports(), lexicon)))
})

test('a report gives the same statements alone and among others', () => {
  fc.assert(
    fc.property(reportLike, reportLike, (text, other) => {
      expect(read(text, other).statements.filter(({ document }) => document === 'r0')).toEqual(
        read(text).statements,
      )
    }),
  )
})

test('blank lines before a text shift its spans and change nothing else', () => {
  fc.assert(
    fc.property(reportLike, fc.integer({ min: 1, max: 5 }), (text, lines) => {
      // Only at the very beginning is it a byte-order mark, which no report keeps.
      fc.pre(!text.startsWith('\ufeff'))
      const shifted = read('\n'.repeat(lines) + text)
      const unshifted = spansOf(shifted).map(([id, [start, end]]) => [id, [start - lines, end - lines]])
      const plain = read(text)
      expect(unshifted).toEqual(spansOf(plain))
      const facts = ({ statements }: Extraction) =>
        statements.map(({ id, speaker, act, mode, rule }) => [id, speaker, act, mode, rule])
      expect(facts(shifted)).toEqual(facts(plain))
    }),
  )
})
