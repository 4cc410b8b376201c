import { describe, expect, test } from 'vitest'
import { messagesIn } from '../../../src/i18n/all-messages.ts'
import { LANGUAGES } from '../../../src/i18n/language.ts'
import { ruleText } from '../../../src/view/panels/rule-text.ts'
import { extraction } from '../../e2e/sample-extraction.ts'

describe.each(LANGUAGES)('in %s', (language) => {
  const rules = messagesIn[language].rule

  test('every rule that found something in the sample reports is told in words', () => {
    const { statements, stances, replies } = extraction
    const ids = [...new Set([...statements, ...stances, ...replies].map(({ rule }) => rule))]
    expect(ids.length).toBeGreaterThan(20)
    expect(ids.filter((id) => ruleText(rules, id) === rules.unknown)).toEqual([])
  })

  test('rules of a family are told alike, those of others apart', () => {
    expect(ruleText(rules, 'stance.named')).toBe(ruleText(rules, 'reply.named'))
    expect(ruleText(rules, 'stance.object')).not.toBe(ruleText(rules, 'issue.object'))
    expect(ruleText(rules, 'circumstantial.quotation')).toBe(rules.circumstantial)
  })

  test('what a person added says so, and what nobody knows is not passed off as known', () => {
    expect(ruleText(rules, 'person')).toBe(rules.person)
    expect(ruleText(rules, 'another-program')).toBe(rules.unknown)
  })
})
