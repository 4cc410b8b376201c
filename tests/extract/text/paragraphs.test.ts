import { expect, test } from 'vitest'
import { cut, wordsOf } from './cut.ts'

function paragraphs(text: string): string[] {
  const report = cut(text)
  const found: string[] = []
  for (const { first, last, paragraph } of report.sentences) {
    const words = wordsOf(report, { first, last }).replace(/\s+/g, ' ')
    found[paragraph] = found[paragraph] === undefined ? words : `${found[paragraph]} ${words}`
  }
  return found
}

test('a line end ends a paragraph', () => {
  expect(paragraphs('عنوان الخبر\n\nقال سالم إن الطريق مفتوح.\nوأضاف أن الجسر آمن.\n')).toEqual([
    'عنوان الخبر',
    'قال سالم إن الطريق مفتوح.',
    'وأضاف أن الجسر آمن.',
  ])
})

test('blank lines, spaces and marks of direction make no paragraphs', () => {
  expect(paragraphs('\n\n \u200f\nقال سالم.\n\t\n\n\nوغادر.\n\n')).toEqual(['قال سالم.', 'وغادر.'])
})

test('a line that breaks off after a word which needs another is wrapped, and so are its like', () => {
  const wrapped = [
    'عنوان الخبر الطويل اليوم',
    'اجتمع الوفدان صباح اليوم في',
    'مدينة جنيف وناقشا الهدنة والمساعدات',
    'الإنسانية والمعابر كلها.',
    'وأضاف سالم أن الجسر آمن.',
  ]
  expect(paragraphs(wrapped.join('\n'))).toEqual([wrapped[0], wrapped.slice(1, 4).join(' '), wrapped[4]])
})

test('without such a line, unpunctuated lines are subheadings or captions', () => {
  const lines = ['اجتمع الوفدان صباح اليوم', 'مدينة جنيف تستعد للمحادثات', 'الجسر آمن الآن']
  expect(paragraphs(lines.join('\n'))).toEqual(lines)
})

test('in a wrapped text a sentence that begins with a verb of saying begins a paragraph', () => {
  const text = 'عنوان الخبر\nاجتمع الوفدان صباح اليوم في\nمدينة جنيف وناقشا الهدنة\nقال سالم إن الطريق مفتوح'
  expect(paragraphs(text).at(-1)).toBe('قال سالم إن الطريق مفتوح')
})

test('an empty line ends a paragraph even in a wrapped text', () => {
  const text = 'عنوان الخبر\nاجتمع الوفدان صباح اليوم في\nمدينة جنيف وناقشا الهدنة\n\nمدينة أخرى هادئة'
  expect(paragraphs(text).at(-1)).toBe('مدينة أخرى هادئة')
})
