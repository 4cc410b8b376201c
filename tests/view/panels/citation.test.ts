import { expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { citation } from '../../../src/view/panels/citation.ts'
import { report, statement } from '../../graph/conversation.ts'

const text = 'قال الوزير إن الهدنة انتهت'
const parts = {
  report: report('r', { text, title: 'نهاية الهدنة', source: 'وكالة المدينة' }),
  statement: statement('s', 'minister', { content: [[14, 26]], mode: 'direct' as const }),
  speaker: 'الوزير',
  date: '2 نوفمبر 2016',
  link: 'https://example.org/#statement=s',
}

test('names speaker, outlet, report and day, and links to the proof', () => {
  expect(citation(messagesIn.ar.statement, parts)).toBe(
    '«الهدنة انتهت» (الوزير؛ وكالة المدينة · نهاية الهدنة · 2 نوفمبر 2016)\nhttps://example.org/#statement=s',
  )
  expect(citation(messagesIn.en.statement, { ...parts, speaker: 'The minister' })).toMatch(
    /^“الهدنة انتهت” \(The minister; /,
  )
})

test('puts only what the report quotes into quotation marks', () => {
  const indirect = { ...parts, statement: { ...parts.statement, mode: 'indirect' as const } }
  expect(citation(messagesIn.ar.statement, indirect)).toMatch(/^الهدنة انتهت \[بصياغة التقرير\]/)
})

test('says what is not known', () => {
  const bare = { ...parts, date: null, report: { ...parts.report, source: null } }
  expect(citation(messagesIn.ar.statement, bare)).toContain('وسيلة غير مسمّاة · نهاية الهدنة · بلا تاريخ')
})
